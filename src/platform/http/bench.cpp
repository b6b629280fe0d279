#include "platform/http/bench.hpp"

#include "platform/http/server.hpp"

namespace luoshi::http {

LoadFigures bench_plaintext(storage::Storage& storage, std::chrono::milliseconds duration, std::size_t connections) {
    ApplicationOptions options;
    options.access_log = false;
    metrics::Registry metrics;
    options.metrics = &metrics;
    Application application(storage, {}, [](Work&, const Credentials&) -> Result<Actor> { return Actor{}; }, options);
    ServerConfig config;
    config.port = 0;
    config.threads = 2;
    Server server(application, config);
    server.start();
    LoadPlan plan;
    plan.port = server.port();
    plan.connections = connections;
    plan.threads = 2;
    plan.duration = duration;
    plan.request = [text = plain_get("/healthz")](std::size_t, std::size_t) { return text; };
    const auto figures = generate_load(plan);
    server.stop();
    return figures;
}

}  // namespace luoshi::http
