#include "platform/http/server.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <algorithm>
#include <set>
#include <thread>

#include "foundation/patient_thread.hpp"
#include "platform/http/problem.hpp"
#include "platform/http/wire.hpp"
#include "platform/log/log.hpp"

namespace luoshi::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace wire = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;
// Everything of a connection runs on one event loop, known by its type: an executor of any kind would be copied and asked at each step.
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<tcp, Executor>;
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, Executor>;
using Time = std::chrono::steady_clock::time_point;
template <class T = void>
using Task = asio::awaitable<T, Executor>;
using Parser = wire::request_parser<wire::string_body>;

constexpr std::size_t read_size = 16 << 10;
constexpr std::size_t write_size = 256 << 10;
constexpr std::size_t small_body = 1 << 20;
constexpr std::size_t body_bytes_per_second = 32 << 10;

constexpr asio::use_awaitable_t<Executor> use_task;

auto into(error_code& error) { return asio::redirect_error(use_task, error); }

// Where a coroutine waits for an answer that may come from any thread, or is there already.
class Reply {
 public:
    explicit Reply(Executor executor) : executor_(std::move(executor)) {}

    void give(Response response) {
        response_ = std::move(response);
        if (state_.exchange(State::given) == State::awaited) resume();
    }

    // The caller keeps the Reply alive. What is captured below must be trivial: gcc 12 destroys captures of a lambda inside co_await twice.
    Task<Response> wait() {
        if (state_.load() != State::given) {
            const auto start = [this](auto handler) {
                // Shared, because std::function copies and the handler does not.
                const auto waiting = std::make_shared<decltype(handler)>(std::move(handler));
                continue_ = [waiting] { std::move (*waiting)(); };
                auto expected = State::open;
                if (!state_.compare_exchange_strong(expected, State::awaited)) resume();
            };
            co_await asio::async_initiate<decltype(use_task), void()>(start, use_task);
        }
        co_return std::move(response_);
    }

 private:
    enum class State { open, awaited, given };
    void resume() { asio::post(executor_, std::exchange(continue_, nullptr)); }

    Executor executor_;
    std::atomic<State> state_{State::open};
    std::function<void()> continue_;
    Response response_;
};

// Part of the memory that large bodies may take together; given back at the end.
class Reservation {
 public:
    Reservation() = default;
    ~Reservation() { give_back(); }
    Reservation(const Reservation&) = delete;
    Reservation& operator=(const Reservation&) = delete;
    bool take(std::atomic<std::size_t>& used, std::size_t bytes, std::size_t limit) {
        if (used.fetch_add(bytes) + bytes > limit) {
            used -= bytes;
            return false;
        }
        used_ = &used;
        bytes_ = bytes;
        return true;
    }
    void give_back() {
        if (used_ != nullptr) *used_ -= bytes_;
        used_ = nullptr;
    }

 private:
    std::atomic<std::size_t>* used_ = nullptr;
    std::size_t bytes_ = 0;
};

std::optional<Verb> verb_of(wire::verb verb) {
    switch (verb) {
        case wire::verb::get:
        case wire::verb::head: return Verb::get;
        case wire::verb::post: return Verb::post;
        case wire::verb::put: return Verb::put;
        case wire::verb::patch: return Verb::patch;
        case wire::verb::delete_: return Verb::delete_;
        default: return std::nullopt;
    }
}

void set_lower(std::string& name, std::string_view text) {
    name.assign(text);
    for (auto& c : name) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

bool wants_continue(const Parser& parser) {
    const auto& message = parser.get();
    return message.version() >= 11 && beast::iequals(message[wire::field::expect], "100-continue");
}

// RFC 9112: exactly one Host in HTTP/1.1.
bool has_one_host(const Parser& parser) {
    const auto& message = parser.get();
    return message.version() < 11 || message.count(wire::field::host) == 1;
}

}  // namespace

struct Server::State {
    // One thread with its event loop; what it owns is touched by it alone.
    struct Worker;
    struct Connection {
        explicit Connection(Worker& home_in) : home(home_in) {}
        // What is waited for now ends then at the latest; the worker's watch sees to it.
        void allow(std::chrono::milliseconds time) { until = std::chrono::steady_clock::now() + time; }
        void allow_any_time() { until = Time::max(); }

        Worker& home;
        Socket* socket = nullptr;
        Time until = Time::max();
        std::string address;
        bool idle = false;
        bool first_request = true;
    };
    struct Worker {
        asio::io_context context{1};
        asio::executor_work_guard<asio::io_context::executor_type> busy{context.get_executor()};
        std::set<Connection*> connections;
        Timer round{context};  // of the watch
        bool watching = true;
        std::thread thread;
    };

    State(Application& application_in, ServerConfig config_in);

    void listen();
    Task<> accept();
    Task<> serve(Worker& worker, Socket socket);
    Task<> watch(Worker& worker);
    template <class Stream>
    Task<> converse(Connection& connection, Stream& stream);
    template <class Stream>
    Task<bool> exchange(Connection& connection, Stream& stream, beast::flat_buffer& buffer);
    template <class Stream>
    Task<bool> read_header(Connection& connection, Stream& stream, beast::flat_buffer& buffer, Parser& parser, error_code& error);
    template <class Stream>
    Task<> read_body(Stream& stream, beast::flat_buffer& buffer, Parser& parser, error_code& error);
    template <class Stream>
    Task<bool> send(Connection& connection, Stream& stream, const Request& request, const Response& response, bool keep);
    template <class Stream>
    Task<> send_events(Connection& connection, Stream& stream, std::shared_ptr<Subscription> events);
    Task<> linger(Connection& connection);
    template <class Stream>
    Task<> answer_unreadable(Connection& connection, Stream& stream, error_code error);

    Request head_of(const Connection& connection, const Parser& parser) const;
    void close_idle(Worker& worker);
    void close_all(Worker& worker);

    Application& application;
    ServerConfig config;
    std::optional<asio::ssl::context> tls;
    std::vector<std::unique_ptr<Worker>> workers;
    std::optional<asio::basic_socket_acceptor<tcp, Executor>> acceptor;
    std::atomic<std::size_t> connections{0};
    std::atomic<std::size_t> upload_memory{0};
    std::atomic<bool> stopping{false};
    std::size_t next_worker = 0;
    bool running = false;
};

Server::State::State(Application& application_in, ServerConfig config_in) : application(application_in), config(std::move(config_in)) {
    for (int i = 0; i < std::max(1, config.threads); ++i) workers.push_back(std::make_unique<Worker>());
    if (!config.certificate_file.empty()) {
        using asio::ssl::context;
        tls.emplace(context::tls_server);
        tls->set_options(context::default_workarounds | context::no_sslv2 | context::no_sslv3 | context::no_tlsv1 | context::no_tlsv1_1 |
                         context::single_dh_use);
        error_code error;
        tls->use_certificate_chain_file(config.certificate_file, error);
        if (error) throw std::runtime_error("the certificate file " + config.certificate_file + " cannot be used: " + error.message());
        tls->use_private_key_file(config.key_file, context::pem, error);
        if (error) throw std::runtime_error("the key file " + config.key_file + " cannot be used: " + error.message());
    }
    listen();
}

void Server::State::listen() {
    error_code error;
    const auto address = asio::ip::make_address(config.address == "localhost" ? "127.0.0.1" : config.address, error);
    if (error) throw std::runtime_error("not an address to listen on: " + config.address);
    const tcp::endpoint endpoint(address, config.port);
    acceptor.emplace(workers.front()->context);
    acceptor->open(endpoint.protocol(), error);
    if (!error) acceptor->set_option(asio::socket_base::reuse_address(true), error);
    if (!error) acceptor->bind(endpoint, error);
    if (!error) acceptor->listen(asio::socket_base::max_listen_connections, error);
    if (error) throw std::runtime_error(fmt::format("cannot listen on {}:{}: {}", config.address, config.port, error.message()));
}

Task<> Server::State::accept() {
    while (!stopping) {
        auto& worker = *workers[next_worker++ % workers.size()];
        Socket socket(worker.context);
        error_code error;
        co_await acceptor->async_accept(socket, into(error));
        if (stopping || error == asio::error::operation_aborted) co_return;
        if (error) {  // mostly out of file descriptors: others will close
            Timer pause(workers.front()->context, std::chrono::milliseconds(50));
            co_await pause.async_wait(into(error));
            continue;
        }
        if (connections.fetch_add(1) >= config.max_connections || stopping) {  // at a stop nobody watches over it any more
            --connections;
            continue;  // closes it
        }
        asio::co_spawn(worker.context, serve(worker, std::move(socket)), asio::detached);
    }
}

// One timer for all connections of a worker: two timers for each request would cost more than reading it.
Task<> Server::State::watch(Worker& worker) {
    const auto shortest = std::min({config.idle_timeout, config.header_timeout, config.body_timeout, config.write_timeout});
    const auto pause = std::clamp(shortest / 10, std::chrono::milliseconds(5), std::chrono::milliseconds(500));
    while (worker.watching) {
        error_code error;
        worker.round.expires_after(pause);
        co_await worker.round.async_wait(into(error));
        const auto now = std::chrono::steady_clock::now();
        for (auto* connection : worker.connections) {
            if (connection->until <= now && connection->socket != nullptr) connection->socket->cancel(error);
        }
    }
}

Task<> Server::State::serve(Worker& worker, Socket socket) {
    Connection connection(worker);
    try {
        error_code error;
        socket.set_option(tcp::no_delay(true), error);
        const auto peer = socket.remote_endpoint(error);
        if (!error) connection.address = peer.address().to_string();
        connection.socket = &socket;
        worker.connections.insert(&connection);
        if (tls) {
            beast::ssl_stream<Socket> secured(std::move(socket), *tls);
            connection.socket = &secured.next_layer();
            connection.allow(config.header_timeout);
            co_await secured.async_handshake(asio::ssl::stream_base::server, into(error));
            if (!error) co_await converse(connection, secured);
            connection.socket = nullptr;
        } else {
            co_await converse(connection, socket);
            connection.socket = nullptr;
        }
    } catch (const std::exception& error) {
        connection.socket = nullptr;
        log::error("connection-failed", {{"error", std::string(error.what())}});
    }
    worker.connections.erase(&connection);
    --connections;
}

template <class Stream>
Task<> Server::State::converse(Connection& connection, Stream& stream) {
    beast::flat_buffer buffer(config.max_header_bytes + read_size);
    while (co_await exchange(connection, stream, buffer)) {
    }
    error_code error;
    if constexpr (!std::is_same_v<Stream, Socket>) {
        connection.allow(std::chrono::seconds(2));
        co_await stream.async_shutdown(into(error));
    }
    connection.socket->shutdown(tcp::socket::shutdown_both, error);
}

// One request and its answer; false: the connection is over.
template <class Stream>
Task<bool> Server::State::exchange(Connection& connection, Stream& stream, beast::flat_buffer& buffer) {
    Parser parser;
    error_code error;
    if (!co_await read_header(connection, stream, buffer, parser, error)) {
        if (error) co_await answer_unreadable(connection, stream, error);
        co_return false;
    }
    Request request = head_of(connection, parser);
    const auto verb = verb_of(parser.get().method());
    bool keep = parser.keep_alive() && !stopping;
    std::optional<Response> refusal;
    Reservation reservation;
    if (!has_one_host(parser)) {
        refusal = application.refuse(bad_request("请求缺少 Host", "exactly one Host is needed"), request);
        keep = false;
    } else if (!verb) {
        refusal = application.refuse_method(request);
    } else if (!parser.is_done()) {
        const auto admission = application.admit(request);
        const auto announced = parser.content_length();
        refusal = admission.refusal;
        if (!refusal && announced && *announced > admission.body_limit) refusal = application.refuse(body_too_large(admission.body_limit), request);
        const auto size = static_cast<std::size_t>(announced.value_or(admission.body_limit));
        if (!refusal && size > small_body && !reservation.take(upload_memory, size, config.max_upload_memory)) refusal = application.refuse(overloaded(), request);
        if (!refusal) {
            parser.body_limit(admission.body_limit);
            if (wants_continue(parser)) {
                static constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
                connection.allow(config.write_timeout);
                co_await asio::async_write(stream, asio::buffer(go_on), into(error));
                if (error) co_return false;
            }
            connection.allow(config.body_timeout + std::chrono::seconds(announced.value_or(0) / body_bytes_per_second));
            co_await read_body(stream, buffer, parser, error);
            if (error == wire::error::body_limit) refusal = application.refuse(body_too_large(admission.body_limit), request);
            else if (error) {
                co_await answer_unreadable(connection, stream, error);
                co_return false;
            }
        }
    }
    if (refusal) {
        const bool all_read = parser.is_done();
        const bool sent = co_await send(connection, stream, request, *refusal, keep && all_read);
        if (sent && !all_read) co_await linger(connection);
        co_return sent && keep && all_read;
    }
    request.verb = *verb;
    request.body = std::move(parser.get().body());
    const auto reply = std::make_shared<Reply>(connection.home.context.get_executor());
    connection.allow_any_time();
    const Request shown{.verb = request.verb, .head = request.head, .headers = {}};
    application.handle(std::move(request), [reply](Response response) { reply->give(std::move(response)); });
    const Response response = co_await reply->wait();
    reservation.give_back();
    keep = keep && !stopping && !response.events;
    const bool sent = co_await send(connection, stream, shown, response, keep);
    if (sent && response.events && !shown.head) co_await send_events(connection, stream, response.events);
    co_return sent && keep;
}

// False with an error: answer it; false without: the connection just ended.
template <class Stream>
Task<bool> Server::State::read_header(Connection& connection, Stream& stream, beast::flat_buffer& buffer, Parser& parser, error_code& error) {
    parser.header_limit(static_cast<std::uint32_t>(config.max_header_bytes));
    parser.body_limit(boost::none);  // set when the route is known
    if (buffer.size() == 0) {
        connection.idle = true;
        connection.allow(connection.first_request ? config.header_timeout : config.idle_timeout);
        if (stopping) co_return false;
        const auto bytes = co_await stream.async_read_some(buffer.prepare(read_size), into(error));
        connection.idle = false;
        if (error) {
            error = {};
            co_return false;
        }
        buffer.commit(bytes);
    }
    connection.first_request = false;
    buffer.consume(parser.put(buffer.data(), error));
    if (error == wire::error::need_more) {
        error = {};
        connection.allow(config.header_timeout);
        co_await wire::async_read_header(stream, buffer, parser, into(error));
        if (error == wire::error::end_of_stream || error == asio::error::operation_aborted) error = {};
    }
    co_return !error && parser.is_header_done();
}

template <class Stream>
Task<> Server::State::read_body(Stream& stream, beast::flat_buffer& buffer, Parser& parser, error_code& error) {
    parser.eager(true);
    if (buffer.size() > 0) buffer.consume(parser.put(buffer.data(), error));
    if (error == wire::error::need_more) error = {};
    if (!error && !parser.is_done()) co_await wire::async_read(stream, buffer, parser, into(error));
}

template <class Stream>
Task<bool> Server::State::send(Connection& connection, Stream& stream, const Request& request, const Response& response, bool keep) {
    const auto head = response_head(response, keep ? Connected::keep : Connected::close);
    auto body = has_body(response) && !request.head ? response.content() : std::string_view{};
    error_code error;
    connection.allow(config.write_timeout);
    const auto first = body.substr(0, write_size);
    const std::array<asio::const_buffer, 2> start{asio::buffer(head), asio::buffer(first)};
    co_await asio::async_write(stream, start, into(error));
    for (body.remove_prefix(first.size()); !error && !body.empty();) {
        const auto part = body.substr(0, write_size);
        connection.allow(config.write_timeout);
        co_await asio::async_write(stream, asio::buffer(part), into(error));
        body.remove_prefix(part.size());
    }
    co_return !error;
}

template <class Stream>
Task<> Server::State::send_events(Connection& connection, Stream& stream, std::shared_ptr<Subscription> events) {
    const auto executor = connection.home.context.get_executor();
    const auto alarm = std::make_shared<Timer>(executor);
    // The post lands on this connection's own thread, so it cannot come between looking and waiting.
    events->on_wake([executor, alarm] { asio::post(executor, [alarm] { alarm->cancel(); }); });
    error_code error;
    while (!error && !events->ended()) {
        std::string text;
        while (auto event = events->take()) text += *event;
        if (text.empty()) {
            connection.allow_any_time();
            alarm->expires_after(config.heartbeat);
            error_code woken;
            co_await alarm->async_wait(into(woken));
            if (woken) continue;
            text = ": still here\n\n";
        }
        connection.allow(config.write_timeout);
        co_await asio::async_write(stream, asio::buffer(text), into(error));
    }
    events->on_wake(nullptr);
}

// Lets an answer reach a client that is still sending: closing at once would reset the connection and lose it.
Task<> Server::State::linger(Connection& connection) {
    auto& socket = *connection.socket;
    error_code error;
    socket.shutdown(tcp::socket::shutdown_send, error);
    connection.allow(std::chrono::seconds(2));
    std::array<char, 8192> scrap;
    for (int i = 0; i < 256 && !error; ++i) co_await socket.async_read_some(asio::buffer(scrap), into(error));
}

template <class Stream>
Task<> Server::State::answer_unreadable(Connection& connection, Stream& stream, error_code error) {
    if (error.category() != make_error_code(wire::error::bad_method).category() || error == wire::error::end_of_stream || error == wire::error::partial_message) co_return;
    Request nothing;
    nothing.address = connection.address;
    const bool long_header = error == wire::error::header_limit || error == wire::error::buffer_overflow;
    const auto problem = long_header ? Problem{Code::invalid, "headers-too-large", "请求头过大", "the request's headers are too large"}
                                     : bad_request("请求不符合 HTTP 格式", "this is not an HTTP request");
    if (co_await send(connection, stream, nothing, application.refuse(problem, nothing), false)) co_await linger(connection);
}

Request Server::State::head_of(const Connection& connection, const Parser& parser) const {
    const auto& message = parser.get();
    Request request;
    request.verb = verb_of(message.method()).value_or(Verb::get);
    request.head = message.method() == wire::verb::head;
    request.target = message.target();
    request.address = connection.address;
    request.secure = tls.has_value();
    for (const auto& field : message) {
        auto& [name, value] = request.headers.emplace_back();
        set_lower(name, field.name_string());
        value = field.value();
    }
    if (!config.trusted_proxy.empty() && connection.address == config.trusted_proxy) {
        const auto hops = request.header("x-forwarded-for");
        if (!hops.empty()) request.address = last_hop(hops);
        request.secure = request.secure || request.header("x-forwarded-proto") == "https";
    }
    return request;
}

void Server::State::close_idle(Worker& worker) {
    error_code error;
    for (auto* connection : worker.connections) {
        if (connection->idle && connection->socket != nullptr) connection->socket->cancel(error);
    }
}

void Server::State::close_all(Worker& worker) {
    error_code error;
    for (auto* connection : worker.connections) {
        if (connection->socket != nullptr) connection->socket->cancel(error);
    }
}

Server::Server(Application& application, ServerConfig config) : state_(std::make_unique<State>(application, std::move(config))) {}

Server::~Server() { stop(); }

void Server::start() {
    if (std::exchange(state_->running, true)) return;
    asio::co_spawn(state_->workers.front()->context, state_->accept(), asio::detached);
    for (auto& worker : state_->workers) {
        asio::co_spawn(worker->context, state_->watch(*worker), asio::detached);
        worker->thread = std::thread([&context = worker->context] {
            be_patient();
            context.run();
        });
    }
}

std::uint16_t Server::port() const { return state_->acceptor->local_endpoint().port(); }
std::size_t Server::connections() const { return state_->connections; }

void Server::stop() {
    if (!std::exchange(state_->running, false)) return;
    state_->stopping = true;
    asio::post(state_->workers.front()->context, [state = state_.get()] {
        error_code error;
        state->acceptor->close(error);
    });
    state_->application.broadcaster().end_all();
    const auto until = std::chrono::steady_clock::now() + state_->config.drain_timeout;
    while (state_->connections > 0) {
        const bool late = std::chrono::steady_clock::now() > until;
        for (auto& worker : state_->workers) {
            asio::post(worker->context, [state = state_.get(), &worker = *worker, late] { late ? state->close_all(worker) : state->close_idle(worker); });
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    for (auto& worker : state_->workers) {
        asio::post(worker->context, [&worker = *worker] {
            worker.watching = false;
            worker.round.cancel();
            worker.busy.reset();
        });
    }
    for (auto& worker : state_->workers) worker->thread.join();
}

void Server::stop_on_signal(const std::function<void()>& listening) {
    asio::io_context waiting;
    asio::signal_set signals(waiting, SIGTERM, SIGINT);
    signals.async_wait([](error_code, int) {});
    listening();
    waiting.run();
    stop();
}

}  // namespace luoshi::http
