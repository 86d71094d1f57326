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
}
