import type { TypeWords } from "./words.js";

/** Calls with a picture, or called so. */
export const VIDEO_CALL: TypeWords = {
  type: "video_call",
  says: "With a picture: videoconferenza, videochiamata, riunione in videocollegamento, incontro virtuale.",
  nouns: {
    videoconferenza: {},
    videoconferenze: { plural: true },
    videochiamata: {},
    videochiamate: { plural: true },
    videocall: {},
    "video call": {},
    "video conferenza": {},
    videocollegamento: {},
    "collegamento video": {},
    "video chiamata": {},
    videosummit: { group: true },
    videovertice: { group: true },
  },
  verbs: { collegare: { uses: ["with"], people: true, weak: true } },
};
