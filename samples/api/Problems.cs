using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace FusionMetrics.Samples.Api;

/// <summary>Wrong input becomes a problem (RFC 9457) that carries every diagnostic; a client that went away gets nothing.</summary>
public sealed class Problems(IProblemDetailsService service) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested) return true;
        var problem = exception switch
        {
            FusionMetricsException wrong => new ProblemDetails
            {
                Status = StatusCodes.Status400BadRequest, Title = "The recipe or the panel is wrong.",
                Extensions = { ["diagnostics"] = wrong.Diagnostics.Select(DiagnosticAnswer.Of).ToList() },
            },
            BadHttpRequestException bad => new ProblemDetails { Status = bad.StatusCode, Title = "The request is wrong.", Detail = bad.Message },
            _ => null,
        };
        if (problem is null) return false;
        context.Response.StatusCode = problem.Status!.Value;
        return await service.TryWriteAsync(new() { HttpContext = context, ProblemDetails = problem });
    }
}
