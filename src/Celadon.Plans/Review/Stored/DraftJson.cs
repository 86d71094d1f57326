using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Celadon.PlanReader;

namespace Celadon.Plans.Review.Stored;

/// <summary>How the content of a draft's parts lies in the database.</summary>
internal static class DraftJson
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false), new SpanAsPair() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),   // read by people in the history
        IgnoreReadOnlyProperties = true,
    };

    internal static string Write<T>(T content) => JsonSerializer.Serialize(content, Format);

    internal static T Read<T>(string content) => JsonSerializer.Deserialize<T>(content, Format)!;

    /// <summary>A span as [start, end].</summary>
    private sealed class SpanAsPair : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            int[] pair = JsonSerializer.Deserialize<int[]>(ref reader) ?? throw new JsonException("A span is a pair of offsets.");
            return pair.Length == 2 ? new TextSpan(pair[0], pair[1]) : throw new JsonException("A span is a pair of offsets.");
        }

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }
}
