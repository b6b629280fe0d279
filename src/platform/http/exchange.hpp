// Inside of platform/http: what an Application is made of, and one request on its way through it.
#pragma once
#include <atomic>
#include <chrono>

#include "platform/http/application.hpp"
#include "platform/http/gather.hpp"
#include "platform/http/kept_answers.hpp"
#include "platform/http/outside_threads.hpp"
#include "platform/http/problem.hpp"
#include "platform/http/rate_limit.hpp"
#include "platform/http/router.hpp"
#include "platform/http/security_headers.hpp"
#include "platform/http/static_files.hpp"

namespace luoshi::http {

// What is counted for one operation.
struct RouteMetrics {
    metrics::Histogram* seconds = nullptr;
    std::array<metrics::Counter*, 6> by_class{};  // [2] counts 2xx
};

struct Application::Parts {
    Parts(storage::Storage& storage_in, std::span<const Route> routes, Authenticate authenticate_in, ApplicationOptions options_in);

    const RouteMetrics& metrics_of(const Route* route) const;
    void add_common_headers(Response& response, const Request& request, bool of_api) const;

    storage::Storage& storage;
    ApplicationOptions options;
    Authenticate authenticate;
    Router router;
    std::string openapi;
    SecurityHeaders security_headers;
    StaticFiles files;
    RateLimit address_rate;
    RateLimit account_rate;
    RateLimit strict_rate;
    Broadcaster broadcaster;
    KeptAnswers kept;
    std::atomic<std::size_t> in_flight{0};
    std::map<const Route*, RouteMetrics> route_metrics;
    RouteMetrics other_metrics;
    Gather gather{*this};
    OutsideThreads outside{4, 64};  // last: its tasks use what stands above
};

// Lives until the answer is given; every step either answers or leads to the next.
class Application::Exchange : public std::enable_shared_from_this<Exchange> {
 public:
    Exchange(Parts& parts, Request request, Done done);
    ~Exchange();
    void start();

 private:
    friend class Application::Gather;
    using Step = void (Exchange::*)();

    void answer_own_path(const std::string& name);
    void answer_metrics();
    void answer_readiness();
    void enter();  // an API route, within the limits
    bool may_ask_now();  // within the rate of its account; counted once
    bool answer_kept(std::chrono::milliseconds kept);  // false: nothing is kept, or it is this request that renews it
    bool answer_from_memory(const Pairs& parts);       // however old; for times when nothing else is answered
    std::string kept_key() const;
    void decode();
    void gather();
    void identify();  // of a write, in a Work of its own
    void prepare();
    void look();
    void run_before();
    void read();
    void write();

    Result<Nothing> admit_caller(Work& work);
    Result<Nothing> admit(Result<Actor> known);
    Result<Nothing> check_caller(const Actor& actor) const;
    bool act(Work& work);
    Result<Nothing> act_once(Work& work);

    // Continues with `next` after the act, or answers with the refusal or the accident.
    void after_act(std::exception_ptr accident, Step again, Step next);
    void answer_accident(std::exception_ptr accident);
    void guarded(Step step);

    void refuse(const Problem& problem);
    void answer(Response response);
    void open_stream(Response& response);
    void note(const Response& response) const;
    bool is_read() const { return route_->opens == Opens::read_work; }
    bool is_unlinked() const;  // nothing ties the caller to the act
    storage::Context context() const;

    Parts& parts_;
    Request request_;
    Done done_;
    std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
    Target target_;
    const Route* route_ = nullptr;
    Call call_;
    Credentials credentials_;
    Actor actor_;
    std::optional<std::string> key_;
    std::string digest_;
    std::shared_ptr<const void> seen_;  // by a reader, for the act of a gathered request
    std::optional<Problem> refusal_;
    std::optional<Response> answer_;
    std::string kept_key_;  // of an answer that this request renews
    bool rated_ = false;
    bool retried_ = false;
    bool counted_ = false;
};

}  // namespace luoshi::http
