// Application: from a Request to a Response, without any socket. The Server puts it on the wire; scenarios and tests call it directly.
//
// For each request, in this order: size and rate limits, route, decoding, who asks, same site and CSRF, whether the permission is held at all,
// Idempotency-Key, the use case in its Work, commit, answer. A read is one Work from identification to answer. A write is identified in a
// read Work of its own, because only then its county is known.
// What fails becomes a problem document; no text of an exception leaves the house.
#pragma once
#include <functional>
#include <memory>
#include <span>

#include "platform/http/credentials.hpp"
#include "platform/http/events.hpp"
#include "platform/http/route.hpp"
#include "platform/log/metrics.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::http {

struct ApplicationOptions {
    const Clock* clock = &system_clock();
    Random* random = &system_random();
    std::string web_folder = {};             // the built web client; empty: none
    std::string frame_ancestors = "'none'";  // CSP
    std::string public_url = {};             // how the outside calls us, where a proxy changes the Host header
    std::string version = "0";               // in openapi.json
    std::size_t in_flight_limit = 20'000;    // requests in hand; beyond it 503
    std::size_t json_limit = 1 << 20;        // bytes of a body
    std::size_t upload_limit = 50 << 20;
    std::size_t stream_limit = 2'000;        // open event streams
    double requests_per_second = 0;          // from one address; 0: no limit
    double writes_per_second = 0;            // of one account
    double strict_per_minute = 0;            // sign-in and the like, from one address
    std::function<std::vector<Result<Actor>>(Work&, std::span<const Credentials>)> authenticate_all = {};  // for rows that gather requests; without it each is asked for by itself
    std::size_t together_limit = 500;        // requests in one act of such a row
    std::function<Result<Nothing>()> ready = {};  // what /readyz asks besides the database; may block
    bool access_log = true;
    // Operations of people who must not be found out (complaints): the access log names neither address nor account, and where the row is public
    // nobody even looks which session came along with the request.
    std::vector<std::string_view> unlinked = {};
    metrics::Registry* metrics = &metrics::registry();
};

class Application {
 public:
    // Throws std::logic_error for routes that contradict each other. Storage must outlive the Application.
    Application(storage::Storage& storage, std::span<const Route> routes, Authenticate authenticate, ApplicationOptions options = {});
    ~Application();
    Application(const Application&) = delete;
    Application& operator=(const Application&) = delete;

    using Done = std::function<void(Response)>;
    // Calls done once, from this thread or from one of the storage's; done must not throw or block.
    void handle(Request request, Done done);
    Response handle_now(Request request);

    // Before a body is read: how long it may be, or why it is not wanted at all. Looks at verb, target and headers.
    struct Admission {
        std::size_t body_limit = 0;
        std::optional<Response> refusal = {};
    };
    Admission admit(const Request& head) const;
    // For verbs that no route can have: 405 with Allow, or 404. For requests that could not be read: 400 and the like.
    Response refuse_method(const Request& head) const;
    Response refuse(const Problem& problem, const Request& head) const;

    // Use cases publish after their commit, through the outbox: app/wiring passes events on.
    Broadcaster& broadcaster();
    std::span<const Route> routes() const;
    const std::string& openapi() const;

 private:
    struct Parts;
    class Exchange;
    class Gather;
    std::unique_ptr<Parts> parts_;
};

}  // namespace luoshi::http
