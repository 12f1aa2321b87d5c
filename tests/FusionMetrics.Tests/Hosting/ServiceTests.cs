using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Evaluation;
using FusionMetrics.Weighting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SamplePlugin;

namespace FusionMetrics.Tests.Hosting;

/// <summary>FusionMetrics in a service collection.</summary>
public class ServiceTests
{
    [Fact]
    public void The_engine_is_injected_with_the_methods_of_plug_ins()
    {
        using var services = Services(b => b.AddSamplePlugin());

        var result = services.GetRequiredService<Consumer>().Engine.Evaluate(Sample.Full with { Weighting = "deviation" }, Sample.Panel());

        result.Weights.Columns.Select(c => c.Name).Should().Contain("deviation");
    }

    [Fact]
    public void The_engine_and_the_catalog_are_made_once()
    {
        using var services = Services();

        services.GetRequiredService<EvaluationEngine>().Should().BeSameAs(services.GetRequiredService<EvaluationEngine>());
        services.GetRequiredService<EvaluationEngine>().Catalog.Should().BeSameAs(services.GetRequiredService<MethodCatalog>());
    }

    [Fact]
    public void Every_method_is_a_keyed_service_of_its_family_under_its_id()
    {
        using var services = Services(b => b.AddSamplePlugin());

        services.GetRequiredKeyedService<IWeighting>("entropy").Should().BeOfType<EntropyWeighting>();
        services.GetRequiredKeyedService<IRanking>("topsis").Should().BeOfType<Topsis>();
        services.GetRequiredKeyedService<INormalizer>("common-goalposts").Should().BeOfType<GoalpostNormalizer>();
        services.GetRequiredService<KeyedConsumer>().Weighting.Should().BeOfType<DeviationWeighting>();
        foreach (var method in services.GetRequiredService<MethodCatalog>().Methods)
            services.GetRequiredKeyedService(method.Contract, method.Id).Should().BeAssignableTo(method.Contract);
    }

    [Fact]
    public void The_catalog_has_the_built_in_methods()
    {
        using var services = Services();

        services.GetRequiredService<MethodCatalog>().Methods.Select(m => (m.Family, m.Id))
            .Should().Equal(BuiltInMethods.Catalog.Methods.Select(m => (m.Family, m.Id)));
    }

    [Fact]
    public void Adding_FusionMetrics_twice_is_harmless()
    {
        var collection = new ServiceCollection();
        collection.AddFusionMetrics(b => b.AddSamplePlugin()).AddFusionMetrics();
        using var services = collection.BuildServiceProvider(validateScopes: true);

        services.GetRequiredService<MethodCatalog>().Methods.Should().HaveCount(BuiltInMethods.Catalog.Methods.Count + 5);
        services.GetServices<EvaluationEngine>().Should().ContainSingle();
    }

    [Fact]
    public void A_second_call_may_bring_the_plug_in()
    {
        using var services = new ServiceCollection().AddFusionMetrics().AddFusionMetrics(b => b.AddSamplePlugin()).BuildServiceProvider();

        services.GetRequiredService<MethodCatalog>().Find(MethodFamily.Trend, "least-squares").Should().NotBeNull();
    }

    [Fact]
    public void An_id_that_is_taken_is_refused_where_it_is_added()
        => FluentActions.Invoking(() => new ServiceCollection().AddFusionMetrics(b => b.Add<IWeighting>("entropy", "Mine.", () => new EqualWeighting())))
            .Should().Throw<ArgumentException>().WithMessage("There is a Weighting method 'entropy' already. Choose another id.*");

    [Fact]
    public void The_same_id_in_another_family_is_another_method()
    {
        using var services = Services(b => b.Add<IRanking>("entropy", "Mine.", () => new WeightedSum()));

        services.GetRequiredKeyedService<IRanking>("entropy").Should().BeOfType<WeightedSum>();
        services.GetRequiredKeyedService<IWeighting>("entropy").Should().BeOfType<EntropyWeighting>();
    }

    [Fact]
    public void Options_are_set_by_the_builder_or_by_the_application()
    {
        using var services = Services(b => b.Services.Configure<FusionMetricsOptions>(o => o.Threads = 3));

        services.GetRequiredService<IOptions<FusionMetricsOptions>>().Value.Threads.Should().Be(3);
    }

    private static ServiceProvider Services(Action<FusionMetricsBuilder>? configure = null) => new ServiceCollection()
        .AddFusionMetrics(configure).AddTransient<Consumer>().AddTransient<KeyedConsumer>().BuildServiceProvider(validateScopes: true);

    private sealed class Consumer(EvaluationEngine engine)
    {
        public EvaluationEngine Engine { get; } = engine;
    }

    private sealed class KeyedConsumer([FromKeyedServices("deviation")] IWeighting weighting)
    {
        public IWeighting Weighting { get; } = weighting;
    }
}
