using Celadon.Databases;
using Celadon.OfficialDocuments.Workbooks;
using Celadon.Organization.Importing;
using Celadon.Organization.People;
using Celadon.Organization.Permissions;
using Celadon.Organization.Tests.Running;
using Celadon.Organization.Units;

namespace Celadon.Organization.Tests.Importing;

public abstract class ImportTests(Provider provider)
{
    private static readonly Actor Office = Actor.OfMachine("test");

    private static CancellationToken Stop => OrganizationOnDisk.Cancellation;

    public sealed class InAFile() : ImportTests(Provider.Sqlite);

    public sealed class OnAServer() : ImportTests(Provider.Postgres);

    [Fact]
    public async Task Units_are_checked_first_and_applied_as_shown()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        byte[] file = await FileAsync(["名称*", "类别", "上级", "别名", "成立日"], ["汝石县水利局", "县（区）部门", "汝石县", "汝石水利；汝水局", "2020/3/1"], ["汝石县水政队", "其他", "汝石县水利局"], ["市水利局", "市直单位", "", "水利局"], ["望窑区", "区"]);
        int before = await disk.HistoryAsync();
        ImportCheck check = await disk.Organization.CheckImportAsync(Office, ImportTable.Units, file, Stop);

        Assert.Equal([ImportAct.Added, ImportAct.Added, ImportAct.Changed, ImportAct.Same], check.Lines.Select(line => line.Act));
        Assert.Equal(("市水务局", "市水务局、水利局"), check.Lines[2].Changes.Select(change => (change.Before, change.After)).Single());
        Assert.Equal(before, await disk.HistoryAsync());

        Assert.True((await disk.Organization.ApplyImportAsync(Office, ImportTable.Units, file, "other", Stop)).IsStale);
        Assert.Equal(before, await disk.HistoryAsync());
        Assert.True((await disk.Organization.ApplyImportAsync(Office, ImportTable.Units, file, check.Digest, Stop)).IsApplied);
        UnitRegister register = await disk.Organization.UnitRegisterAsync(Stop);
        RegisteredUnit bureau = register.Find("汝水局")!;
        Assert.Equal(("rushi", new DateOnly(2020, 3, 1)), (bureau.ParentId, bureau.Stands.From));
        Assert.Equal(bureau.Id, register.Find("汝石县水政队")!.ParentId);
        Assert.True((await disk.Organization.ApplyImportAsync(Office, ImportTable.Units, file, check.Digest, Stop)).IsStale);
        Assert.All((await disk.Organization.CheckImportAsync(Office, ImportTable.Units, file, Stop)).Lines, line => Assert.Equal(ImportAct.Same, line.Act));
    }

    [Fact]
    public async Task One_row_that_cannot_be_kept_keeps_all_out_and_says_where_and_why()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        byte[] file = await FileAsync(
            ["姓名", "单位", "电话", "在岗首日", "账号"],
            ["窑青", "望窑区", "13800000001"], ["窑青", "望窑区"], ["釉白", "无此局"], ["胎黑", "汝石县", "123", "2026-02-30", "nobody"], ["", "汝石县"]);
        ImportCheck check = await disk.Organization.CheckImportAsync(Office, ImportTable.People, file, Stop);

        Assert.Equal([ImportAct.Added, ImportAct.Refused, ImportAct.Refused, ImportAct.Refused, ImportAct.Refused], check.Lines.Select(line => line.Act));
        Assert.Equal(
            [("4", OrganizationFault.SameRow), ("B5", OrganizationFault.UnknownUnit), ("D6", OrganizationFault.Unreadable), ("C6", OrganizationFault.NotANumber), ("E6", OrganizationFault.UnknownAccount), ("A7", OrganizationFault.Missing)],
            check.Lines.SelectMany(line => line.Problems).Select(problem => (problem.Cell, problem.Problem.Fault)));
        Assert.False((await disk.Organization.ApplyImportAsync(Office, ImportTable.People, file, check.Digest, Stop)).IsApplied);
        Assert.Empty(await disk.Organization.PeopleAsync(Office, new PersonFilter(IsWithFormer: true), new DateOnly(2026, 11, 25), Stop));
    }

    [Fact]
    public async Task People_are_changed_by_name_and_unit_an_empty_cell_leaves_and_a_dash_takes_away()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        await disk.Organization.AddPersonAsync(Office, new PersonDraft { Name = "窑青", UnitId = "wangyao", Phone = "13800000001", Position = "科长" }, Stop);
        byte[] file = await FileAsync(["Name", "Unit", "Telephone", "Position"], ["窑青", "望窑区政府", "-", ""]);
        ImportCheck check = await disk.Organization.CheckImportAsync(Office, ImportTable.People, file, Stop);
        Assert.True((await disk.Organization.ApplyImportAsync(Office, ImportTable.People, file, check.Digest, Stop)).IsApplied);
        Person person = Assert.Single(await disk.Organization.PeopleAsync(Office, new PersonFilter(), new DateOnly(2026, 11, 25), Stop));
        Assert.Equal((null, "科长"), (person.Draft.Phone, person.Position));
    }

    [Fact]
    public async Task Only_who_answers_for_the_whole_city_imports_and_a_wrong_file_says_why()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        var liaison = new Actor("1", "某人", "test", [new RoleAssignment(Role.CountyLiaison, "wangyao", ["wangyao"])]);
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Organization.CheckImportAsync(liaison, ImportTable.Units, [], Stop));
        Assert.Equal("ORG-050", (await disk.Organization.CheckImportAsync(Office, ImportTable.Units, "name,kind"u8.ToArray(), Stop)).Refusal!.Code);
        Assert.Equal("ORG-056", (await disk.Organization.CheckImportAsync(Office, ImportTable.Units, await FileAsync(["姓名"], ["甲"]), Stop)).Refusal!.Code);
        var template = new MemoryStream();
        await OrganizationModule.WriteImportTemplateAsync(ImportTable.Units, "en", template, Stop);
        Assert.Equal("ORG-057", (await disk.Organization.CheckImportAsync(Office, ImportTable.Units, template.ToArray(), Stop)).Refusal!.Code);
    }

    // A title above the headings, so that the table begins in row 3.
    private static async Task<byte[]> FileAsync(string[] heading, params string[][] rows)
    {
        var sheet = new TableSheet(
            "表", ["标题"], [.. heading.Select(title => new TableColumn(title, 12))], rows.Select(row => (IReadOnlyList<TableCell>)[.. heading.Select((_, at) => TableCell.Of(row.ElementAtOrDefault(at)))]));
        var file = new MemoryStream();
        await Workbook.WriteAsync(sheet, file, Stop);
        return file.ToArray();
    }
}
