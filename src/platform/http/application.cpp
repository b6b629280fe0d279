#include "platform/http/application.hpp"

#include <future>

#include "platform/http/exchange.hpp"
#include "platform/http/openapi.hpp"

namespace luoshi::http {
namespace {

RouteMetrics count_operation(metrics::Registry& registry, std::string_view operation) {
    RouteMetrics counted;
    counted.seconds = &registry.histogram("luoshi_http_request_seconds", "time to answer a request", fmt::format("operation=\"{}\"", operation));
    for (std::size_t i = 1; i < counted.by_class.size(); ++i) {
        counted.by_class[i] = &registry.counter("luoshi_http_requests_total", "answered requests", fmt::format("operation=\"{}\",status=\"{}xx\"", operation, i));
    }
    return counted;
}

bool is_api(const Target& target) { return !target.segments.empty() && target.segments.front() == "api"; }

}  // namespace

Application::Parts::Parts(storage::Storage& storage_in, std::span<const Route> routes, Authenticate authenticate_in, ApplicationOptions options_in)
    : storage(storage_in),
      options(std::move(options_in)),
      authenticate(std::move(authenticate_in)),
      router(routes),
      openapi(openapi_json(routes, options.version)),
      security_headers(options.frame_ancestors),
      files(options.web_folder.empty() ? StaticFiles() : StaticFiles(options.web_folder)),
      address_rate(options.requests_per_second, 2 * options.requests_per_second),
      account_rate(options.writes_per_second, 2 * options.writes_per_second),
      strict_rate(options.strict_per_minute / 60, options.strict_per_minute) {
    for (const auto& route : router.routes()) route_metrics.emplace(&route, count_operation(*options.metrics, route.operation));
    other_metrics = count_operation(*options.metrics, "other");
}

const RouteMetrics& Application::Parts::metrics_of(const Route* route) const {
    const auto found = route_metrics.find(route);
    return found == route_metrics.end() ? other_metrics : found->second;
}

void Application::Parts::add_common_headers(Response& response, const Request& request, bool of_api) const {
    if (of_api) {
        response.headers.emplace_back("cache-control", "no-store");
        response.headers.emplace_back("x-request-id", request.id);
    }
    security_headers.add_to(response, request.secure);
}

Application::Application(storage::Storage& storage, std::span<const Route> routes, Authenticate authenticate, ApplicationOptions options)
    : parts_(std::make_unique<Parts>(storage, routes, std::move(authenticate), std::move(options))) {}

Application::~Application() = default;

void Application::handle(Request request, Done done) { std::make_shared<Exchange>(*parts_, std::move(request), std::move(done))->start(); }

Response Application::handle_now(Request request) {
    std::promise<Response> promise;
    auto future = promise.get_future();
    handle(std::move(request), [&promise](Response response) { promise.set_value(std::move(response)); });
    return future.get();
}

Application::Admission Application::admit(const Request& head) const {
    const auto target = parse_target(head.target);
    if (!target) return {0, refuse(target.error(), head)};
    if (!is_api(*target)) return {0, std::nullopt};
    const auto match = parts_->router.find(head.verb, target->segments);
    if (match.route == nullptr) return {parts_->options.json_limit, std::nullopt};
    const auto limit = match.route->uploads ? parts_->options.upload_limit : parts_->options.json_limit;
    const bool is_public = match.route->permission.name == public_access.name;
    if (!is_public && !credentials_of(head).any()) return {limit, refuse(require(Actor{}, match.route->permission, "").error(), head)};
    return {limit, std::nullopt};
}

Response Application::refuse_method(const Request& head) const {
    const auto target = parse_target(head.target);
    if (!target) return refuse(target.error(), head);
    std::string allowed = is_api(*target) ? parts_->router.allowed(target->segments) : "GET, HEAD";
    if (allowed.empty()) return refuse(not_found(), head);
    auto response = refuse({Code::invalid, "method-not-allowed", "这个地址不支持该方法", "this address does not know that method"}, head);
    response.headers.emplace_back("allow", std::move(allowed));
    return response;
}

Response Application::refuse(const Problem& problem, const Request& head) const {
    auto response = problem_response(problem, head.language(), head.id);
    parts_->add_common_headers(response, head, true);
    return response;
}

Broadcaster& Application::broadcaster() { return parts_->broadcaster; }
std::span<const Route> Application::routes() const { return parts_->router.routes(); }
const std::string& Application::openapi() const { return parts_->openapi; }

}  // namespace luoshi::http
