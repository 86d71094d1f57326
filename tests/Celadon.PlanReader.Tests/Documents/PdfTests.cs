namespace Celadon.PlanReader.Tests.Documents;

// Inside the namespace: outside, DocumentFormat would be the namespace of the Open XML library.
using Celadon.PlanReader.Documents;

public sealed class PdfTests
{
    private const string Xuchang = "xuchang-2023-2025.txt";

    private static readonly Dictionary<string, PageLook> LooksByName = new()
    {
        ["official"] = PageLook.Official,
        ["numbered pages"] = PageLook.Official with { PageNumber = "— N —", RunningHead = "青釉市人民政府文件", Title = "许昌市推动" },
        ["plain page numbers"] = PageLook.Official with { PageNumber = "N", HalfPoints = 28, LineTwips = 500 },
        ["pages of pages"] = PageLook.Official with { PageNumber = "第 N 页 共 18 页" },
        ["sans"] = PageLook.Official with { Font = "Noto Sans CJK SC", HalfPoints = 21, LineTwips = 360, LeftTwips = 1800, RightTwips = 1800 },
        ["ragged"] = PageLook.Official with { IsJustified = false, HalfPoints = 24, LineTwips = 400, LeftTwips = 1200, RightTwips = 1000 },
        ["narrow"] = PageLook.Official with { HalfPoints = 30, LeftTwips = 3000, RightTwips = 3000 },
        ["no indent, distance between paragraphs"] = PageLook.Official with { IndentCharacters = 0, HalfPoints = 24, LineTwips = 400, AfterTwips = 240 },
        ["wide indent"] = PageLook.Official with { IndentCharacters = 4, HalfPoints = 22, LineTwips = 400 },
    };

    [Fact]
    public void The_official_text_as_pdf_comes_back_as_the_same_paragraphs_however_its_pages_look()
    {
        string text = SharedPlans.Text(Xuchang);
        byte[][] pdfs = TextAsPdf.OfDocx([.. LooksByName.Values.Select(look => TextAsDocx.Make(text, look))]);
        Assert.All(LooksByName.Keys.Zip(pdfs), made =>
        {
            var read = Paragraphs.Opened(made.Second, made.First);
            Assert.Equal(DocumentFormat.Pdf, read.Format);
            Paragraphs.Same(text, read.Text);
        });
    }
}
