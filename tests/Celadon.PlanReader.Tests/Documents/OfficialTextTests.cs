namespace Celadon.PlanReader.Tests.Documents;

// Inside the namespace: outside, DocumentFormat would be the namespace of the Open XML library.
using Celadon.PlanReader.Documents;

public sealed class OfficialTextTests
{
    private const string Xuchang = "xuchang-2023-2025.txt";

    [Fact]
    public void The_official_text_as_txt_keeps_every_character()
    {
        string text = SharedPlans.Text(Xuchang);
        Assert.Equal(text, Paragraphs.Opened(System.Text.Encoding.UTF8.GetBytes(text), Xuchang).Text);
    }

    [Fact]
    public void The_official_text_as_docx_comes_back_as_the_same_paragraphs()
    {
        string text = SharedPlans.Text(Xuchang);
        var read = Paragraphs.Opened(TextAsDocx.Make(text), "plan.docx");
        Assert.Equal(DocumentFormat.Docx, read.Format);
        Paragraphs.Same(text, read.Text);
    }

    [Fact]
    public void The_official_text_as_a_web_page_comes_back_without_the_furniture()
    {
        string text = SharedPlans.Text(Xuchang);
        var read = Paragraphs.Opened(TextAsHtml.Make(text), "plan.html");
        Assert.Equal(DocumentFormat.Html, read.Format);
        Paragraphs.Same(text, read.Text);
    }

    [Fact]
    public void Every_official_text_here_comes_back_the_same_as_docx_and_as_a_web_page()
    {
        Assert.SkipUnless(SharedPlans.ArePresent, SharedPlans.WhyAbsent);
        Assert.All(SharedPlans.Names, name =>
        {
            string text = SharedPlans.Text(name);
            Paragraphs.Same(text, Paragraphs.Opened(TextAsDocx.Make(text), "plan.docx").Text);
            string withoutControl = text.Replace("扫一扫在手机打开当前页", "", StringComparison.Ordinal);
            Paragraphs.Same(withoutControl, Paragraphs.Opened(TextAsHtml.Make(text), "plan.html").Text);
        });
    }

    [Fact]
    public void Every_official_text_here_comes_back_the_same_as_pdf()
    {
        Assert.SkipUnless(SharedPlans.ArePresent, SharedPlans.WhyAbsent);
        string[] texts = [.. SharedPlans.Names.Select(SharedPlans.Text)];
        byte[][] pdfs = TextAsPdf.OfDocx([.. texts.Select(text => TextAsDocx.Make(text, PageLook.Official with { PageNumber = "— N —" }))]);
        Assert.All(Enumerable.Range(0, texts.Length), i => Paragraphs.Same(WithoutStops(texts[i]), WithoutStops(Paragraphs.Opened(pdfs[i], SharedPlans.Names[i]).Text)));
    }

    // LibreOffice 7.4 loses some of the full-width stops that it hangs over the margin; the pdf does not hold them.
    private static string WithoutStops(string text) => string.Concat(text.Where(c => c is not ('。' or '，' or '、' or '；' or '：')));
}
