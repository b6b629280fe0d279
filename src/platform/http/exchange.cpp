#include "platform/http/exchange.hpp"

#include <algorithm>

#include "platform/http/cross_site.hpp"
#include "platform/http/idempotency.hpp"
#include "platform/http/queries.hpp"
#include "platform/http/together.hpp"
#include "platform/log/log.hpp"

namespace luoshi::http {
namespace {

bool from_this_machine(std::string_view address) { return address.empty() || address == "::1" || address.starts_with("127."); }

Response text_response(std::string body, std::string_view type) {
    Response response;
    response.headers.emplace_back("content-type", type);
    response.body = std::move(body);
    return response;
}

bool is_public(const Route& route) { return route.permission.name == public_access.name; }

}  // namespace

Application::Exchange::Exchange(Parts& parts, Request request, Done done)
    : parts_(parts), request_(std::move(request)), done_(std::move(done)) {}

Application::Exchange::~Exchange() {
    if (counted_) --parts_.in_flight;
}

void Application::Exchange::start() {
    if (request_.id.empty()) request_.id = uuid_to_string(uuid_v7(parts_.options.clock->now(), *parts_.options.random));
    auto target = parse_target(request_.target);
    if (!target) return refuse(target.error());
    target_ = std::move(*target);
    request_.query = std::move(target_.query);
    request_.path = request_.target.substr(0, request_.target.find('?'));
    const auto& segments = target_.segments;
    if (segments.size() == 1 && (segments[0] == "healthz" || segments[0] == "readyz" || segments[0] == "metrics")) {
        return answer_own_path(segments[0]);
    }
    if (segments.empty() || segments[0] != "api") {
        if (request_.verb == Verb::get) return answer(parts_.files.answer(request_, segments));
        Response response = problem_response({Code::invalid, "method-not-allowed", "这个地址不支持该方法", "this address does not know that method"}, request_.language());
        response.headers.emplace_back("allow", "GET, HEAD");
        return answer(std::move(response));
    }
    if (request_.verb == Verb::get && segments.size() == 2 && segments[1] == "openapi.json") {
        return answer(text_response(parts_.openapi, "application/json"));
    }
    guarded(&Exchange::enter);
}

void Application::Exchange::answer_own_path(const std::string& name) {
    if (name == "healthz") answer(text_response("ok\n", "text/plain"));
    else if (name == "metrics") answer_metrics();
    else guarded(&Exchange::answer_readiness);
}

// Figures say how much is going on; they are for the operator's own machines only.
void Application::Exchange::answer_metrics() {
    if (!from_this_machine(request_.address)) return refuse(not_found());
    answer(text_response(parts_.options.metrics->text(), "text/plain; version=0.0.4"));
}

void Application::Exchange::answer_readiness() {
    const auto self = shared_from_this();
    parts_.storage.read_later(
        context(), [](Work& work) { return work.one<std::int64_t>(queries::reach).has_value(); },
        [self](std::exception_ptr accident) {
            if (accident) return self->answer_accident(accident);
            const bool asked = self->parts_.outside.run([self] {
                const auto ready = self->parts_.options.ready ? self->parts_.options.ready() : Result<Nothing>(Nothing{});
                if (ready) self->answer(text_response("ready\n", "text/plain"));
                else self->refuse(ready.error());
            });
            if (!asked) self->refuse(overloaded());
        });
}

void Application::Exchange::enter() {
    const auto now = parts_.options.clock->now();
    if (!parts_.address_rate.take(request_.address, now)) return refuse(too_many_requests());
    auto match = parts_.router.find(request_.verb, target_.segments);
    route_ = match.route;
    counted_ = true;
    const bool too_many = parts_.in_flight.fetch_add(1) >= parts_.options.in_flight_limit;
    // What is public may still be answered from memory.
    if (too_many && (route_ == nullptr || !is_public(*route_) || !is_read() || !answer_from_memory(match.parts))) return refuse(overloaded());
    if (too_many) return;
    if (route_ == nullptr) {
        if (match.allowed.empty()) return refuse(not_found());
        auto response = problem_response({Code::invalid, "method-not-allowed", "这个地址不支持该方法", "this address does not know that method"}, request_.language(), request_.id);
        response.headers.emplace_back("allow", match.allowed);
        return answer(std::move(response));
    }
    if (route_->rate == Rate::strict && !parts_.strict_rate.take(request_.address, now)) return refuse(too_many_requests());
    request_.path_parts = std::move(match.parts);
    decode();
}

bool Application::Exchange::answer_from_memory(const Pairs& parts) {
    request_.path_parts = parts;
    const auto call = route_->decode(request_);
    const auto* kept = call ? call->invoke.target<InvokeKept>() : nullptr;
    if (kept == nullptr) return false;
    const auto found = parts_.kept.peek(kept_key());
    if (!found) return false;
    answer(*found);
    return true;
}

std::string Application::Exchange::kept_key() const { return fmt::format("{}\n{}", request_.target, request_.header("accept")); }

bool Application::Exchange::answer_kept(std::chrono::milliseconds kept) {
    auto key = kept_key();
    auto found = parts_.kept.find(key, kept);
    if (found.renew) kept_key_ = std::move(key);
    if (found.renew || !found.answer) return false;
    answer(*found.answer);
    return true;
}

bool Application::Exchange::is_unlinked() const {
    return route_ != nullptr && std::ranges::find(parts_.options.unlinked, route_->operation) != parts_.options.unlinked.end();
}

void Application::Exchange::decode() {
    if (!(is_unlinked() && is_public(*route_))) credentials_ = credentials_of(request_);
    if (!credentials_.any() && !is_public(*route_)) return refuse(require(Actor{}, route_->permission, "").error());
    if (request_.verb != Verb::get && credentials_.bearer.empty()) {
        if (const auto same = require_same_site(request_, parts_.options.public_url); !same) return refuse(same.error());
    }
    auto call = route_->decode(request_);
    if (!call) return refuse(call.error());
    call_ = std::move(*call);
    if (const auto* at_once = call_.invoke.target<InvokeAtOnce>()) return answer(*at_once->answer);
    if (const auto* kept = call_.invoke.target<InvokeKept>(); kept != nullptr && answer_kept(kept->kept)) return;
    if (is_read()) return read();
    if (call_.invoke.target<InvokeTogether>() != nullptr) return gather();
    auto key = idempotency_key(request_);
    if (!key) return refuse(key.error());
    key_ = std::move(*key);
    if (key_) digest_ = request_digest(request_);
    request_.body = {};
    if (credentials_.any()) identify();
    else prepare();
}

storage::Context Application::Exchange::context() const {
    storage::Context context;
    context.actor = actor_;
    context.clock = parts_.options.clock;
    context.random = parts_.options.random;
    context.county = call_.county;
    context.request = request_.id;
    return context;
}

// The id in the command makes a repeat harmless, so no answer is kept for an Idempotency-Key.
void Application::Exchange::gather() {
    if (!credentials_.any()) return refuse(require(Actor{}, route_->permission, "").error());
    request_.body = {};
    parts_.gather.add(*route_, call_.county, shared_from_this());
}

// ---- who asks ----------------------------------------------------------------------------------------------------------

// A session that has ended is nobody where anybody may ask; a token that does not hold is refused everywhere.
Result<Nothing> Application::Exchange::admit_caller(Work& work) {
    if (!credentials_.any()) {
        actor_ = Actor{};
        return check_caller(actor_);
    }
    return admit(parts_.authenticate(work, credentials_));
}

Result<Nothing> Application::Exchange::admit(Result<Actor> known) {
    actor_ = Actor{};
    if (known) {
        actor_ = std::move(*known);
    } else if (known.error().code != Code::denied) {
        return known.error();
    } else if (!is_public(*route_) || !credentials_.bearer.empty()) {
        auto problem = known.error();
        problem.slug = "sign-in-required";
        return problem;
    }
    return check_caller(actor_);
}

// What a person may not see does not exist for them; what they may not do, they are told.
Result<Nothing> Application::Exchange::check_caller(const Actor& actor) const {
    if (request_.verb != Verb::get) TRY_DO(require_csrf(request_, actor));
    if (actor.may_somewhere(route_->permission)) return Nothing{};
    if (!actor.is_signed_in()) return require(Actor{}, route_->permission, "").error();
    if (is_read()) return not_found();
    return require(actor, route_->permission, "").error();
}

void Application::Exchange::identify() {
    const auto self = shared_from_this();
    parts_.storage.read_later(
        context(),
        [self](Work& work) {
            self->refusal_.reset();
            if (const auto admitted = self->admit_caller(work); !admitted) self->refusal_ = admitted.error();
            return true;
        },
        [self](std::exception_ptr accident) { self->after_act(accident, &Exchange::identify, &Exchange::prepare); });
}

// ---- what is asked -----------------------------------------------------------------------------------------------------

bool Application::Exchange::may_ask_now() {
    if (std::exchange(rated_, true) || !actor_.account) return true;
    return parts_.account_rate.take(actor_.account->to_string(), parts_.options.clock->now());
}

void Application::Exchange::prepare() {
    if (!may_ask_now()) return refuse(too_many_requests());
    if (call_.look) look();
    else run_before();
}

void Application::Exchange::look() {
    const auto self = shared_from_this();
    parts_.storage.read_later(
        context(),
        [self](Work& work) {
            self->refusal_.reset();
            auto county = self->call_.look(work);
            if (!county) self->refusal_ = county.error();
            else if (!county->empty()) self->call_.county = std::move(*county);
            return true;
        },
        [self](std::exception_ptr accident) { self->after_act(accident, &Exchange::look, &Exchange::run_before); });
}

void Application::Exchange::run_before() {
    if (!call_.before) return write();
    const auto self = shared_from_this();
    const bool accepted = parts_.outside.run([self] {
        try {
            const auto prepared = self->call_.before();
            if (prepared) self->guarded(&Exchange::write);
            else self->refuse(prepared.error());
        } catch (...) {
            self->answer_accident(std::current_exception());
        }
    });
    if (!accepted) refuse(overloaded());
}

void Application::Exchange::read() {
    const auto self = shared_from_this();
    parts_.storage.read_later(
        context(),
        [self](Work& work) {
            self->refusal_.reset();
            self->answer_.reset();
            if (const auto admitted = self->admit_caller(work); !admitted) {
                self->refusal_ = admitted.error();
                return true;
            }
            work.act_as(self->actor_);
            auto result = self->call_.invoke(work);
            if (result) self->answer_ = std::move(*result);
            else if (result.error().slug == "not-permitted") self->refusal_ = not_found();
            else self->refusal_ = result.error();
            return true;
        },
        [self](std::exception_ptr accident) { self->after_act(accident, &Exchange::read, nullptr); });
}

void Application::Exchange::write() {
    const auto self = shared_from_this();
    parts_.storage.write_later(
        context(), [self](Work& work) { return self->act(work); },
        [self](std::exception_ptr accident) { self->after_act(accident, &Exchange::write, nullptr); });
}

bool Application::Exchange::act(Work& work) {
    refusal_.reset();
    answer_.reset();
    const auto acted = act_once(work);
    if (!acted) refusal_ = acted.error();
    return acted.has_value();
}

Result<Nothing> Application::Exchange::act_once(Work& work) {
    if (key_) {
        TRY(answer_, find_reply(work, *key_, digest_));
        if (answer_) return Nothing{};
    }
    TRY(answer_, call_.invoke(work));
    if (key_) keep_reply(work, *key_, digest_, *answer_);
    return Nothing{};
}

void Application::Exchange::after_act(std::exception_ptr accident, Step again, Step next) {
    if (accident) {
        try {
            std::rethrow_exception(accident);
        } catch (const storage::Retryable&) {
            if (!std::exchange(retried_, true)) return guarded(again);
            return refuse(overloaded());
        } catch (const storage::ConstraintBroken&) {
            // Another server may have answered the same key in the same moment: its answer is there now.
            if (key_ && !std::exchange(retried_, true)) return guarded(again);
            return answer_accident(std::current_exception());
        } catch (...) {
            return answer_accident(std::current_exception());
        }
    }
    if (refusal_) return refuse(*refusal_);
    if (next != nullptr) return guarded(next);
    if (answer_.value().refusal) return refuse(*answer_->refusal);
    answer(std::move(answer_.value()));
}

void Application::Exchange::guarded(Step step) {
    try {
        (this->*step)();
    } catch (...) {
        answer_accident(std::current_exception());
    }
}

// ---- the answer --------------------------------------------------------------------------------------------------------

void Application::Exchange::answer_accident(std::exception_ptr accident) {
    const auto operation = std::string(route_ == nullptr ? "" : route_->operation);
    try {
        std::rethrow_exception(accident);
    } catch (const storage::Overloaded&) {
        refuse(overloaded());
    } catch (const storage::Retryable& error) {
        log::warning("request-not-served", {{"request", request_.id}, {"operation", operation}, {"error", std::string(error.what())}});
        refuse(overloaded());
    } catch (const storage::OutcomeUnknown& error) {
        log::error("outcome-unknown", {{"request", request_.id}, {"operation", operation}, {"error", std::string(error.what())}});
        refuse(outcome_unknown());
    } catch (const storage::ConstraintBroken& error) {
        log::warning("constraint-broken", {{"request", request_.id}, {"operation", operation}, {"constraint", error.constraint}});
        refuse(already_so());
    } catch (const ProblemError& error) {
        refuse(error.problem);
    } catch (const std::exception& error) {
        log::error("request-failed", {{"request", request_.id}, {"operation", operation}, {"error", std::string(error.what())}});
        refuse(internal_error());
    } catch (...) {
        log::error("request-failed", {{"request", request_.id}, {"operation", operation}});
        refuse(internal_error());
    }
}

void Application::Exchange::refuse(const Problem& problem) { answer(problem_response(problem, request_.language(), request_.id)); }

void Application::Exchange::open_stream(Response& response) {
    if (parts_.broadcaster.followers() >= parts_.options.stream_limit) {
        response = problem_response(overloaded(), request_.language(), request_.id);
        return;
    }
    response.events = parts_.broadcaster.subscribe(response.topic);
    response.headers.emplace_back("content-type", "text/event-stream");
}

void Application::Exchange::answer(Response response) {
    if (!kept_key_.empty()) response = parts_.kept.renewed(std::exchange(kept_key_, {}), std::move(response));
    if (!response.topic.empty()) open_stream(response);
    const bool of_api = !target_.segments.empty() && target_.segments[0] == "api";
    if (const auto etag = response.header("etag"); of_api && response.status == 200 && !etag.empty() && request_.header("if-none-match") == etag) {
        response.status = 304;
        response.body.clear();
    }
    parts_.add_common_headers(response, request_, of_api || response.status >= 400);
    note(response);
    if (std::exchange(counted_, false)) --parts_.in_flight;
    std::exchange(done_, nullptr)(std::move(response));
}

void Application::Exchange::note(const Response& response) const {
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started_).count();
    const auto& counted = parts_.metrics_of(route_);
    counted.seconds->observe(seconds);
    if (response.status >= 100 && response.status < 600) counted.by_class[static_cast<std::size_t>(response.status / 100)]->add();
    if (!parts_.options.access_log) return;
    const bool named = !is_unlinked();
    log::info("request", {{"request", request_.id},
                          {"verb", std::string(verb_word(request_.verb))},
                          {"path", request_.path},
                          {"operation", std::string(route_ == nullptr ? "" : route_->operation)},
                          {"status", static_cast<std::int64_t>(response.status)},
                          {"milliseconds", seconds * 1000},
                          {"address", named ? request_.address : std::string()},
                          {"account", named && actor_.account ? actor_.account->to_string() : std::string()}});
}

}  // namespace luoshi::http
