using System.CommandLine;
using Celadon.Commands.Backups;
using Celadon.SignIn.External;
using Celadon.Startup;

namespace Celadon.Commands;

/// <summary><c>celadon</c> and <c>celadon serve</c>: the web pages.</summary>
internal static class ServeCommand
{
    /// <summary>Adds <c>serve</c> to the root and makes it what happens without a command.</summary>
    public static void AddTo(RootCommand root)
    {
        var port = new Option<int?>("--port")
        {
            Description = CommandWords.In("Port", CeladonHostOptions.DefaultPort),
            HelpName = "PORT",
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out int number) && number is < 0 or > 65535)
            {
                result.AddError(CommandWords.In("PortRange", number));
            }
        });
        Option<string> database = DatabaseOption.Make();
        Option<string?> attachments = AttachmentOption.Make();
        var heads = new Option<string?>("--head-folder") { Description = CommandWords.In("HeadFolder"), HelpName = "FOLDER" };
        var listen = new Option<string?>("--listen") { Description = CommandWords.In("Listen"), HelpName = "ADDRESS" };
        var certificate = new Option<string?>("--certificate") { Description = CommandWords.In("Certificate"), HelpName = "FILE" };
        var openId = new Option<string?>("--openid") { Description = CommandWords.In("OpenId"), HelpName = "URL" };
        var openIdClient = new Option<string?>("--openid-client") { Description = CommandWords.In("OpenIdClient"), HelpName = "ID" };
        var openIdName = new Option<string?>("--openid-name") { Description = CommandWords.In("OpenIdName"), HelpName = "NAME" };
        Option[] options = [port, database, attachments, heads, listen, certificate, openId, openIdClient, openIdName];
        var serve = new Command("serve", CommandWords.In("Serve"));
        foreach (Option option in options)
        {
            root.Options.Add(option);
            serve.Options.Add(option);
        }

        foreach (Command command in new[] { root, serve })
        {
            command.SetAction(parsed => CeladonHost.RunAsync(new CeladonHostOptions
            {
                Port = parsed.GetValue(port),
                Database = parsed.GetValue(database) ?? DatabaseOption.Usual,
                AttachmentFolder = parsed.GetValue(attachments),
                HeadFolder = parsed.GetValue(heads),
                Listen = parsed.GetValue(listen),
                Certificate = parsed.GetValue(certificate),
                OpenId = parsed.GetValue(openId) is { } address ? new OpenIdRequest(address, parsed.GetValue(openIdClient), parsed.GetValue(openIdName)) : null,
            }));
        }

        root.Subcommands.Add(serve);
    }
}
