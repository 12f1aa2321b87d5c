// A minimal API: post a panel with a recipe, get scores. It keeps no state, so that any number of instances can stand behind one address.
using FusionMetrics;
using FusionMetrics.Data;
using FusionMetrics.Samples.Api;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<ApiLimits>(builder.Configuration.GetSection("Limits"));
var limits = builder.Configuration.GetSection("Limits").Get<ApiLimits>() ?? new();

builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = limits.Bytes);
builder.Services.AddFusionMetrics(DataMethods.Register);
builder.Services.AddSingleton<Evaluations>();
builder.Services.AddHealthChecks();
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AllowDuplicateProperties = false);
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<Problems>();
builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy { Timeout = TimeSpan.FromSeconds(limits.Seconds), TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable });
builder.Services.AddRateLimiter(limiter =>
{
    limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
    limiter.AddConcurrencyLimiter("evaluations", options => (options.PermitLimit, options.QueueLimit) = (limits.AtOnce, limits.Waiting));
});

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseRequestTimeouts();
app.UseRateLimiter();
app.MapHealthChecks("/health").DisableRequestTimeout();
app.MapPost("/evaluations", (EvaluationRequest request, Evaluations evaluations, CancellationToken cancellationToken) => evaluations.Evaluate(request, cancellationToken))
    .RequireRateLimiting("evaluations");
app.Run();
