using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Celadon.PlanReader;
using Celadon.PlanReader.Documents;
using Celadon.Reading.Extraction;
using Celadon.Reading.Marks;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Celadon.Tests.Reading;

public sealed class PaperTests
{
    private const string Text = """
        1.强化 <b>扬尘</b> & 管控。到2027年，降尘量不高于7吨，<script>alert("7")</script>“100%”达标。（市住房城乡建设局牵头）
        　　自带缩进的一段，2026年6月底前，完成3个项目。
        """;

    [Fact]
    public async Task The_words_of_the_document_stand_unchanged_and_none_becomes_markup()
    {
        IParentNode paper = await Render(Text);

        Assert.Equal(Text.Split('\n'), paper.Children.Select(paragraph => paragraph.TextContent));
        Assert.Empty(paper.QuerySelectorAll("script, b"));
    }

    [Fact]
    public async Task Every_mark_has_one_anchor_and_leads_to_what_was_made_of_it()
    {
        IParentNode paper = await Render(Text);
        string[] anchors = [.. paper.QuerySelectorAll("mark[id]").Select(mark => mark.Id!)];

        Assert.NotEmpty(anchors);
        Assert.Equal(anchors.Distinct(), anchors);
        Assert.Empty(paper.QuerySelectorAll("a a"));
        Assert.All(paper.QuerySelectorAll("mark a"), link =>
            Assert.Equal("#x" + link.ParentElement!.GetAttribute("data-item"), link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_line_of_the_body_that_recurs_in_the_title_is_no_title()
    {
        IParentNode paper = await Render("""
            青釉市2024—2025年行动方案
            一、主要任务
            1.强化扬尘管控。到2024年，降尘量不高于7吨。（市住房城乡建设局牵头）
            2
            """);

        Assert.Equal(["青釉市2024—2025年行动方案"], paper.QuerySelectorAll("h2").Select(title => title.TextContent));
    }

    private static async Task<IParentNode> Render(string text)
    {
        var read = new ReadPlan(ActionPlanReader.Read(DocumentText.Plain(text)));
        await using ServiceProvider services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        string html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?> { [nameof(Paper.Read)] = read, [nameof(Paper.Sheet)] = 1 };
            return (await renderer.RenderComponentAsync<Paper>(ParameterView.FromDictionary(parameters))).ToHtmlString();
        });
        return (await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken)).Body!;
    }
}
