using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Celadon.PlanReader.Ledger;

namespace Celadon.PlanReader.Exchange;

/// <summary>A read plan as JSON, the format that scripts rely on (docs/formats.md).</summary>
public static class PlanJson
{
    // The text is for people too: Chinese stays Chinese. The document is never put into HTML unescaped.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a plan.</summary>
    public static string Write(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("text", plan.Text);
            Frame(json, plan.Frame);
            Array(json, "objectives", plan.Objectives, target => Target(json, target, plan.Text));
            Array(json, "groups", plan.Groups, group => Group(json, group));
            Array(json, "measures", plan.Measures, measure => Measure(json, measure, plan.Text));
            Array(json, "safeguards", plan.Safeguards, safeguard => Safeguard(json, safeguard));
            Array(json, "ignored", plan.Ignored, item => Remark(json, item.Text, item.Span, "reason", ExchangeWords.Of(item.Reason)));
            Array(json, "unread", plan.Unread, item => Remark(json, item.Text, item.Span, "why", ExchangeWords.Of(item.Why)));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Frame(Utf8JsonWriter json, PlanFrame frame)
    {
        json.WriteStartObject("document");
        json.WriteString("title", frame.Title);
        json.WriteString("docNumber", frame.DocumentNumber);
        json.WriteString("issuer", frame.Issuer);
        json.WriteString("issued", Iso(frame.Issued));
        if (frame.Period is { } period)
        {
            json.WriteStartObject("period");
            json.WriteNumber("start", period.Start);
            json.WriteNumber("end", period.End);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("period");
        }

        json.WriteStartArray("addressees");
        foreach (string addressee in frame.Addressees)
        {
            json.WriteStringValue(addressee);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Group(Utf8JsonWriter json, MeasureGroup group)
    {
        json.WriteString("number", group.Number);
        json.WriteString("title", group.Title);
        json.WriteStartArray("measures");
        foreach (int number in group.Measures)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
        Span(json, group.Span);
    }

    private static void Measure(Utf8JsonWriter json, Measure measure, string text)
    {
        json.WriteNumber("number", measure.Number);
        json.WriteString("group", measure.Group);
        json.WriteString("clause", measure.Clause);
        json.WriteString("title", measure.Title);
        json.WriteString("text", measure.Span.Of(text));
        Span(json, measure.Span);
        Array(json, "duties", measure.Duties, duty =>
        {
            json.WriteString("unit", duty.Unit);
            json.WriteString("raw", duty.Raw);
            json.WriteString("role", ExchangeWords.Of(duty.Role));
            json.WriteString("kind", ExchangeWords.Of(duty.Kind));
            json.WriteBoolean("openEnded", duty.IsOpenEnded);
            json.WriteBoolean("implied", duty.IsImplied);
            Span(json, duty.Span);
            Span(json, duty.Covers, "covers");
        });
        Array(json, "targets", measure.Targets, target => Target(json, target, text));
        Array(json, "deliverables", measure.Deliverables, deliverable =>
        {
            json.WriteString("what", deliverable.What);
            json.WriteString("kind", ExchangeWords.Of(deliverable.Kind));
            json.WriteString("modality", deliverable.Modality);
            Conditions(json, deliverable.Conditions);
            Deadline(json, deliverable.Deadline);
            json.WriteString("evidence", deliverable.Span.Of(text));
            Span(json, deliverable.Span);
        });
    }

    private static void Target(Utf8JsonWriter json, Target target, string text)
    {
        json.WriteBoolean("quantified", target.IsQuantified);
        if (!target.IsQuantified)
        {
            json.WriteString("what", target.What);
        }
        else
        {
            json.WriteString("metric", target.Metric);
            json.WriteString("scope", target.Scope);
            json.WriteString("form", ExchangeWords.Of(target.Form));
            json.WriteString("op", ExchangeWords.Of(target.Comparison));
            if (target.Grade is not null)
            {
                json.WriteString("value", target.Grade);
            }
            else if (target.Number is { } number)
            {
                json.WriteNumber("value", number);
            }
            else
            {
                json.WriteNull("value");
            }

            if (target.UpperNumber is { } upper)
            {
                json.WriteNumber("upperValue", upper);
            }

            json.WriteString("unit", target.Unit);
            json.WriteString("word", target.Word);
            if (target.BaseYear is { } year)
            {
                json.WriteNumber("baseYear", year);
            }
            else
            {
                json.WriteNull("baseYear");
            }

            json.WriteString("per", target.Per is { } per ? ExchangeWords.Of(per) : null);
            json.WriteString("altGroup", target.AlternativeGroup);
        }

        json.WriteString("modality", target.Modality);
        Conditions(json, target.Conditions);
        Deadline(json, target.Deadline);
        json.WriteString("evidence", target.Span.Of(text));
        Span(json, target.Span);
    }

    private static void Safeguard(Utf8JsonWriter json, Safeguard safeguard)
    {
        json.WriteString("number", safeguard.Number);
        json.WriteString("title", safeguard.Title);
        Span(json, safeguard.Span);
        Array(json, "duties", safeguard.Duties, duty =>
        {
            json.WriteString("who", duty.Who);
            json.WriteString("what", duty.What);
            Deadline(json, duty.Deadline);
            Span(json, duty.Span);
        });
    }

    private static void Conditions(Utf8JsonWriter json, IReadOnlyList<Condition> conditions) =>
        Array(json, "conditions", conditions, condition =>
        {
            json.WriteString("text", condition.Text);
            Span(json, condition.Span);
        });

    private static void Deadline(Utf8JsonWriter json, Deadline? deadline)
    {
        if (deadline is null)
        {
            json.WriteNull("deadline");
            return;
        }

        json.WriteStartObject("deadline");
        json.WriteString("raw", deadline.Raw);
        json.WriteString("kind", ExchangeWords.Of(deadline.Kind));
        json.WriteString("date", Iso(deadline.Date));
        json.WriteString("every", deadline.Every is { } every ? ExchangeWords.Of(every) : null);
        json.WriteBoolean("inherited", deadline.IsInherited);
        json.WriteEndObject();
    }

    private static void Remark(Utf8JsonWriter json, string text, TextSpan span, string name, string value)
    {
        json.WriteString("text", text);
        Span(json, span);
        json.WriteString(name, value);
    }

    private static void Span(Utf8JsonWriter json, TextSpan span, string name = "span")
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
