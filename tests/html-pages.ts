/** A page of HTML as a newsroom's system makes it, in our own words. */
export const HTML_PAGE = `<!DOCTYPE html>
<html lang="it"><head>
<meta charset="utf-8"><title>Lubiana, il ministro vede la collega slovena - La Voce di Gorizia</title>
<meta property="og:title" content="Lubiana, il ministro vede la collega slovena">
<meta property="og:site_name" content="La Voce di Gorizia">
<link rel="canonical" href="https://www.lavocedigorizia.example/esteri/lubiana-incontro">
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},
{"@type":["NewsArticle"],"headline":"Lubiana, il ministro vede la collega slovena","datePublished":"2024-03-14T23:30:00Z",
"author":[{"@type":"Person","name":"Carla Venturi"}],"publisher":{"@type":"Organization","name":"La Voce di Gorizia"},
"articleSection":"Esteri"}]}
</script>
<style>.x{color:red}</style><script>var a = "<p>non è testo</p>";</script>
</head><body class="single has-sidebar">
<div id="cookie-banner"><p>Noi e i nostri partner usiamo i cookie per mostrarti annunci adatti a te. Puoi accettare o rifiutare.</p></div>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/politica">Politica</a></li><li><a href="/esteri">Esteri</a></li></ul></nav></header>
<main><article>
<div class="breadcrumb"><a href="/">Home</a> &gt; <a href="/esteri">Esteri</a></div>
<h1>Lubiana, il ministro vede la collega slovena</h1>
<h2 class="subtitle">Sul tavolo i treni per Trieste e la minoranza italiana, a maggio il prossimo incontro</h2>
<div class="author">di Carla Venturi</div><time datetime="2024-03-15T00:30:00+01:00">15 marzo 2024</time>
<div class="share-bar"><a href="#">Facebook</a><a href="#">WhatsApp</a></div>
<figure><img src="a.jpg" alt="I ministri"><figcaption>I due ministri nel castello di Lubiana (foto ufficio stampa)</figcaption></figure>
<div class="article-body">
<p>Il ministro degli Esteri Antonio Tajani ha incontrato ieri a Lubiana la collega slovena Tanja Fajon per parlare dei treni fra Trieste e la capitale slovena.</p>
<div class="adv">Pubblicità</div>
<p>Il colloquio &egrave; durato due ore: &laquo;Siamo vicini&raquo;, ha detto il ministro lasciando il castello.<br>La ministra ha parlato di un passo avanti.</p>
<p><strong>LEGGI ANCHE: <a href="/altro">Rinviato il vertice di Zagabria fra i presidenti dei parlamenti</a></strong></p>
<h3>La minoranza</h3>
<p>I due hanno visto anche i rappresentanti della minoranza italiana di Capodistria, che chiedono una scuola in più.</p>
</div>
<div class="tags"><a href="/tag/slovenia">Slovenia</a> <a href="/tag/treni">Treni</a></div>
</article>
<section class="related"><h3>Notizie correlate</h3>
<div class="card"><a href="/1">Il premier incontra a Vienna il cancelliere austriaco</a><p>Il colloquio di giovedì è durato un'ora, poi la conferenza stampa dei due capi di governo.</p></div>
<div class="card"><a href="/2">Telefonata fra Parigi e Berlino sul bilancio</a><p>I due leader si sono sentiti nella notte, lo riferisce il portavoce del governo tedesco.</p></div>
</section></main>
<aside><h3>I più letti</h3><ul><li><a href="/3">Vertice a Praga, attesi venti ministri</a></li></ul></aside>
<footer><p>La Voce di Gorizia, testata registrata presso il Tribunale di Gorizia. Tutti i diritti riservati.</p></footer>
</body></html>`;
