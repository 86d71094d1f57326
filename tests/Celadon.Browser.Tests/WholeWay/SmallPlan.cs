using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Celadon.Browser.Tests.WholeWay;

/// <summary>A plan of a fictional city, short enough to be gone through in a minute, as Word writes it.</summary>
internal static class SmallPlan
{
    private static readonly string[] Paragraphs =
    [
        "青釉市空气质量持续改善行动方案（2024—2026年）",
        "一、重点任务",
        "1.改造陶瓷产业集群。2025年9月底前，釉川县、开片县完成120条陶瓷窑炉清洁能源替代。（市工业和信息化局牵头，釉川县、开片县政府负责落实）",
        "2.建好监测网络。2025年6月底前，建成空气自动监测站48座。（市生态环境局牵头）",
    ];

    /// <summary>Writes it.</summary>
    public static void Write(string path)
    {
        using var package = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        MainDocumentPart main = package.AddMainDocumentPart();
        main.Document = new Document(new Body(Paragraphs.Select(text => new Paragraph(new Run(new Text(text))))));
    }
}
