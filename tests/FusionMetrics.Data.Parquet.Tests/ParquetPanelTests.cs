using System.Security.Cryptography;
using CsCheck;
using FusionMetrics.Methods;
using FusionMetrics.Testing;
using Parquet;
using Parquet.Schema;

namespace FusionMetrics.Data.Parquet.Tests;

public sealed class ParquetPanelTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".parquet");

    [Fact]
    public void Every_panel_reads_back_to_the_bit()
        => Gen.Double.Where(double.IsFinite).Array[2].Array[1, 30].Sample(rows =>
        {
            var builder = new PanelBuilder();
            int[] handles = [builder.Declare("a"), builder.Declare("指标")];
            for (var i = 0; i < rows.Length; i++) builder.AddRow($"R{i:00} <&> 🏭 مصر", Period.OfYear(2000), handles, [rows[i][0], i % 3 == 0 ? double.NaN : rows[i][1]]);
            var panel = builder.Build();
            panel.WriteTo(path, ParquetFormat.Instance);
            Read().Fingerprint.Should().Be(panel.Fingerprint);
        }, iter: 40);

    [Fact]
    public void The_countries_come_back_to_the_bit_and_so_do_several_groups_of_rows()
    {
        var csv = Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year");
        csv.WriteTo(path, ParquetFormat.Instance);
        Read().Fingerprint.Should().Be(csv.Fingerprint);

        var builder = new PanelBuilder();
        int[] handles = [builder.Declare("a")];
        for (var i = 0; i < 70_000; i++) builder.AddRow($"R{i:00000}", Period.OfYear(2000), handles, [i / 7.0]);
        var large = builder.Build();
        large.WriteTo(path, ParquetFormat.Instance);
        Read().Fingerprint.Should().Be(large.Fingerprint);
    }

    [Fact]
    public async Task Numbers_text_and_dates_of_every_type_are_read()
    {
        await Write(group => [
            (new DataField<string>("region"), f => group().WriteAsync(f, (IReadOnlyCollection<string>)["X", "Y"])),
            (new DataField<DateOnly>("period"), f => group().WriteAsync<DateOnly>(f, new DateOnly[] { new(2019, 12, 31), new(2019, 1, 1) })),
            (new DataField<int>("i"), f => group().WriteAsync<int>(f, new[] { 1, 2 })),
            (new DataField<long>("l", true), f => group().WriteAsync<long>(f, new long?[] { 3, null })),
            (new DataField<float>("f"), f => group().WriteAsync<float>(f, new[] { 0.5f, 0.25f })),
            (new DecimalDataField("d", 20, 10), f => group().WriteAsync<decimal>(f, new[] { 0.1m, 1234567890.123456789m })),
            (new DataField<string>("t"), f => group().WriteAsync(f, (IReadOnlyCollection<string>)["7.25", "1e3"])),
        ]);
        var panel = Read(new() { Dates = DateMeaning.Year });

        panel.Periods.Should().Equal(Period.OfYear(2019));
        panel.Indicators.SelectMany(i => panel.Column(i).ToArray()).Should().Equal(1, 2, 3, double.NaN, 0.5, 0.25, 0.1, 1234567890.123456789, 7.25, 1000);
    }

    // Missing cells in front, between and behind, of every kind of number and of text: each value goes back to its row.
    [Fact]
    public void Every_value_keeps_its_row_wherever_cells_are_missing()
        => Gen.Bool.Array[4].Array[1, 40].Sample(there =>
        {
            int[] rows = [.. Enumerable.Range(0, there.Length)];
            Write(group => [
                (new DataField<string>("region"), f => group().WriteAsync(f, (IReadOnlyCollection<string>)Array.ConvertAll(rows, row => $"R{row:00}"))),
                (new DataField<int>("period"), f => group().WriteAsync<int>(f, Array.ConvertAll(rows, _ => 2019))),
                (new DataField<double>("d", true), f => group().WriteAsync<double>(f, Array.ConvertAll(rows, row => there[row][0] ? row + 0.5 : (double?)null))),
                (new DataField<int>("i", true), f => group().WriteAsync<int>(f, Array.ConvertAll(rows, row => there[row][1] ? row : (int?)null))),
                (new DataField<decimal>("m", true), f => group().WriteAsync<decimal>(f, Array.ConvertAll(rows, row => there[row][2] ? row : (decimal?)null))),
                (new DataField<string>("t", true), f => group().WriteAsync(f, (IReadOnlyCollection<string>)Array.ConvertAll(rows, row => there[row][3] ? $"{row}.25" : null!))),
            ]).GetAwaiter().GetResult();
            var panel = Read();
            double[] offsets = [0.5, 0, 0, 0.25];
            for (var column = 0; column < offsets.Length; column++)
                panel.Column(panel.Indicators[column]).ToArray().Should().Equal(rows.Select(row => there[row][column] ? row + offsets[column] : double.NaN));
        }, iter: 60);

    [Fact]
    public async Task A_column_of_a_wrong_type_is_an_error_only_where_it_is_wanted()
    {
        await Write(group => [
            (new DataField<string>("region"), f => group().WriteAsync(f, (IReadOnlyCollection<string>)["X"])),
            (new DataField<int>("period"), f => group().WriteAsync<int>(f, new[] { 2019 })),
            (new DataField<Guid>("id"), f => group().WriteAsync<Guid>(f, new[] { Guid.Empty })),
            (new DataField<string>("unit"), f => group().WriteAsync(f, (IReadOnlyCollection<string>)["1,234 亿元"])),
            (new DataField<bool>("flag"), f => group().WriteAsync<bool>(f, new[] { true })),
            (new DataField<double>("a"), f => group().WriteAsync<double>(f, new[] { 1.5 })),
        ]);
        var problems = ((Func<Panel>)(() => Read())).Should().Throw<FusionMetricsException>().Which.Diagnostics;
        problems.Select(p => (p.Id, p.Location!.Column)).Should().BeEquivalentTo([("FM2352", "id"), ("FM2116", "unit"), ("FM2116", "flag")]);

        var builder = new PanelBuilder(["a"]);
        new ParquetPanelProvider(new() { Path = path }).Provide(builder, CancellationToken.None);
        builder.Build().Column("a").ToArray().Should().Equal(1.5);
    }

    [Fact]
    public void A_file_cut_or_changed_anywhere_is_refused_or_read_never_a_crash()
    {
        Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year").KeepRegions(r => r < 2).WriteTo(path, ParquetFormat.Instance);
        var whole = File.ReadAllBytes(path);
        for (var length = 0; length < whole.Length; length += 331)
        {
            File.WriteAllBytes(path, whole[..length]);
            ((Func<Panel>)(() => Read())).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle(d => d.Id == "FM2351");
        }
        for (var at = 0; at < whole.Length; at += 61)
        {
            var changed = whole.ToArray();
            changed[at] ^= 0x5A;
            File.WriteAllBytes(path, changed);
            try
            {
                Read(new() { MaxGroupBytes = 1 << 20 });
            }
            catch (FusionMetricsException)
            {
                // Said, not thrown about.
            }
        }
    }

    [Fact]
    public void A_group_of_rows_over_the_bound_is_not_read()
    {
        var builder = new PanelBuilder();
        int[] handles = [builder.Declare("a")];
        for (var i = 0; i < 20_000; i++) builder.AddRow($"R{i}", Period.OfYear(2000), handles, [i]);
        builder.Build().WriteTo(path, ParquetFormat.Instance);
        var problem = ((Func<Panel>)(() => Read(new() { MaxGroupBytes = 1 << 16 }))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which;

        problem.Id.Should().Be("FM2353");
        problem.Message.Should().Contain("16384 rows").And.Contain("max-group-bytes");
    }

    [Fact]
    public void The_same_table_gives_the_same_bytes_on_every_machine()
    {
        var builder = new PanelBuilder();
        int[] handles = [builder.Declare("a")];
        builder.AddRow("甲", Period.OfYear(2000), handles, [0.1]);
        builder.AddRow("B", Period.OfYear(2000), handles, [double.NaN]);
        builder.Build().WriteTo(path, ParquetFormat.Instance);

        // Of one machine; another must give the same.
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))[..20].Should().Be("e5606697804e09f3cfbb");
    }

    [Fact]
    public void A_table_without_rows_is_a_file_without_rows()
    {
        var panel = Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year").KeepRegions(_ => false);
        ((Action)(() => panel.WriteTo(path, ParquetFormat.Instance))).Should().NotThrow();
        ((Func<Panel>)(() => Read())).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle(d => d.Id == "FM2104");
    }

    [Fact]
    public void The_provider_keeps_every_promise()
    {
        Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year").KeepRegions(r => r < 2).WriteTo(path, ParquetFormat.Instance);
        var method = DataMethods.Catalog.With(ParquetMethods.Register).Find(MethodFamily.Provider, "parquet")!;
        string.Join('\n', Conformance.Check(method, new ParquetPanelOptions { Path = path })).Should().BeEmpty();
    }

    public void Dispose() => File.Delete(path);

    private Panel Read(ParquetPanelOptions? options = null) => Panel.Read(new ParquetPanelProvider((options ?? new()) with { Path = path }), null, out _);

    // The columns in the order of the schema, each with how it is written.
    private async Task Write(Func<Func<ParquetRowGroupWriter>, (DataField Field, Func<DataField, Task> Write)[]> columns)
    {
        ParquetRowGroupWriter? open = null;
        var all = columns(() => open!);
        await using var stream = File.Create(path);
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(all.Select(c => c.Field)), stream);
        using var group = open = writer.CreateRowGroup();
        foreach (var (field, write) in all) await write(field);
    }
}
