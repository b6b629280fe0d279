// The Server over real sockets: broken and slow clients, many of them, TLS, and a stop with work in hand.
#include <gmock/gmock.h>
#include <netinet/in.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <condition_variable>
#include <fstream>
#include <thread>

#include "platform/http/bench.hpp"
#include "platform/http/client.hpp"
#include "platform/http/server.hpp"
#include "platform/http/test_desk.hpp"
#include "support/databases.hpp"

namespace luoshi::http {
namespace {

using namespace desk;
using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::StartsWith;

// A use case that stays in its Work until the test lets it go.
class Gate {
 public:
    void close() { open_ = false, entered_ = false; }
    void open() {
        const std::lock_guard lock(mutex_);
        open_ = true;
        changed_.notify_all();
    }
    void pass() {
        std::unique_lock lock(mutex_);
        entered_ = true;
        changed_.notify_all();
        changed_.wait(lock, [this] { return open_; });
    }
    void await_entry() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return entered_; });
    }

 private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool open_ = true;
    bool entered_ = false;
};
Gate gate;

Result<Greeting> wait_at_gate(Work&, const Nothing&) {
    gate.pass();
    return Greeting{"passed"};
}

std::vector<Route> all_routes() {
    static constexpr Route slow = get<&wait_at_gate>("/api/slow", "waitAtGate", public_access);
    std::vector<Route> all(std::begin(desk::routes), std::end(desk::routes));
    all.push_back(slow);
    return all;
}

// A socket as blunt as the tests need it.
class Wire {
 public:
    explicit Wire(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        connected_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
        const timeval patience{10, 0};
        ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    }
    Wire(Wire&& other) noexcept : socket_(std::exchange(other.socket_, -1)), connected_(other.connected_) {}
    ~Wire() {
        if (socket_ >= 0) ::close(socket_);
    }
    bool connected() const { return connected_; }
    bool send(std::string_view text) {
        while (!text.empty()) {
            const auto sent = ::send(socket_, text.data(), text.size(), MSG_NOSIGNAL);
            if (sent <= 0) return false;
            text.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }
    std::string receive() {  // what has come; empty: closed
        char buffer[65536];
        const auto got = ::recv(socket_, buffer, sizeof buffer, 0);
        return got <= 0 ? std::string() : std::string(buffer, static_cast<std::size_t>(got));
    }
    std::string until_closed() {
        std::string all;
        for (auto part = receive(); !part.empty(); part = receive()) all += part;
        return all;
    }
    std::string until(std::string_view mark) {
        std::string all;
        for (auto part = receive(); !part.empty(); part = receive()) {
            all += part;
            if (all.find(mark) != std::string::npos) break;
        }
        return all;
    }

 private:
    int socket_;
    bool connected_ = false;
};

class ServerTest : public ::testing::Test {
 protected:
    ServerTest() {
        options.access_log = false;
        options.metrics = &metrics;
        config.port = 0;
    }
    ~ServerTest() override { gate.open(); }

    void start() {
        application = std::make_unique<Application>(database.storage(), all_routes(), &desk::authenticate, options);
        server = std::make_unique<Server>(*application, config);
        server->start();
    }
    Wire wire() { return Wire(server->port()); }
    std::string say(std::string_view text) {
        auto line = wire();
        line.send(text);
        return line.until_closed();
    }
    std::string url(std::string_view path) { return fmt::format("{}://localhost:{}{}", config.key_file.empty() ? "http" : "https", server->port(), path); }

    testing::TestDatabase database{storage::Engine::sqlite, {desk::migrations}};
    metrics::Registry metrics;
    ApplicationOptions options;
    ServerConfig config;
    std::unique_ptr<Application> application;
    std::unique_ptr<Server> server;
};

constexpr std::string_view bye = "host: x\r\nconnection: close\r\n\r\n";
std::string get_line(std::string_view path) { return fmt::format("GET {} HTTP/1.1\r\n{}", path, bye); }

TEST_F(ServerTest, AnswersARequest) {
    start();
    EXPECT_THAT(say(get_line("/healthz")), StartsWith("HTTP/1.1 200 OK\r\n"));
}

TEST_F(ServerTest, AnswersHeadWithoutBody) {
    start();
    const auto answer = say(fmt::format("HEAD /healthz HTTP/1.1\r\n{}", bye));
    EXPECT_THAT(answer, HasSubstr("content-length: 3\r\n"));
    EXPECT_THAT(answer, ::testing::EndsWith("\r\n\r\n"));
}

TEST_F(ServerTest, AnswersPipelinedRequestsInTheirOrder) {
    start();
    std::string text;
    for (int i = 0; i < 50; ++i) text += fmt::format("GET /api/nots{} HTTP/1.1\r\nhost: x\r\n\r\nGET /healthz HTTP/1.1\r\nhost: x\r\n\r\n", i);
    const auto answers = say(text + get_line("/api/greeting"));
    std::vector<std::string> statuses;
    for (auto at = answers.find("HTTP/1.1 "); at != std::string::npos; at = answers.find("HTTP/1.1 ", at + 1)) statuses.push_back(answers.substr(at + 9, 3));
    std::vector<std::string> expected;
    for (int i = 0; i < 50; ++i) expected.insert(expected.end(), {"404", "200"});
    expected.emplace_back("200");
    EXPECT_EQ(statuses, expected);
}

TEST_F(ServerTest, ReadsABodyThatComesWithThePipelinedNextRequest) {
    start();
    const auto answers = say("POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 16\r\n\r\n{\"name\":\"alice\"}" + get_line("/healthz"));
    EXPECT_THAT(answers, HasSubstr("hello alice"));
    EXPECT_THAT(answers, HasSubstr("ok\n"));
}

TEST_F(ServerTest, ReadsChunkedBodies) {
    start();
    EXPECT_THAT(say(fmt::format("POST /api/session HTTP/1.1\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n{}8\r\n{{\"name\":\r\n8\r\n\"alice\"}}\r\n0\r\n\r\n", bye)),
                HasSubstr("hello alice"));
}

TEST_F(ServerTest, AsksForABodyThatWaitsToBeAskedFor) {
    start();
    auto line = wire();
    line.send("POST /api/session HTTP/1.1\r\nhost: x\r\nconnection: close\r\nexpect: 100-continue\r\ncontent-type: application/json\r\ncontent-length: 16\r\n\r\n");
    EXPECT_EQ(line.receive(), "HTTP/1.1 100 Continue\r\n\r\n");
    line.send("{\"name\":\"alice\"}");
    EXPECT_THAT(line.until_closed(), HasSubstr("hello alice"));
}

TEST_F(ServerTest, RefusesABodyBeforeItIsSentWhereNobodyMay) {
    start();
    auto line = wire();
    line.send("POST /api/notes HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 1000\r\n\r\n");
    EXPECT_THAT(line.until_closed(), StartsWith("HTTP/1.1 401 "));
}

TEST_F(ServerTest, RefusesAnAnnouncedBodyThatIsTooLong) {
    start();
    EXPECT_THAT(say("POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-length: 999999999999\r\n\r\n"), StartsWith("HTTP/1.1 413 "));
}

TEST_F(ServerTest, RefusesAChunkedBodyThatGrowsTooLong) {
    options.json_limit = 1000;
    start();
    auto line = wire();
    line.send("POST /api/session HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n");
    for (int i = 0; i < 20; ++i) line.send("64\r\n" + std::string(100, 'x') + "\r\n");
    EXPECT_THAT(line.until_closed(), StartsWith("HTTP/1.1 413 "));
}

TEST_F(ServerTest, RefusesHeadersThatAreTooLong) {
    start();
    EXPECT_THAT(say("GET / HTTP/1.1\r\nhost: x\r\nx: " + std::string(100'000, 'a')), StartsWith("HTTP/1.1 431 "));
}

TEST_F(ServerTest, RefusesWhatIsNoRequest) {
    start();
    for (const auto* text : {"hello\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n", "GET / HTTP/1.1\r\nhost : x\r\n\r\n",
                             "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
                             "POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n", "POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello!",
                             "POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"}) {
        EXPECT_THAT(say(text), StartsWith("HTTP/1.1 400 ")) << text;
    }
}

TEST_F(ServerTest, NamesTheVerbsItKnows) {
    start();
    EXPECT_THAT(say(fmt::format("OPTIONS /api/notes HTTP/1.1\r\n{}", bye)), HasSubstr("allow: GET, HEAD, POST\r\n"));
}

TEST_F(ServerTest, ClosesOnAClientThatSendsItsHeadersTooSlowly) {
    config.header_timeout = 200ms;
    start();
    auto line = wire();
    line.send("GET / HTTP/1.1\r\n");
    for (int i = 0; i < 100 && line.send("x: y\r\n"); ++i) std::this_thread::sleep_for(10ms);
    EXPECT_EQ(line.until_closed(), "");
}

TEST_F(ServerTest, ClosesOnAClientThatSendsItsBodyTooSlowly) {
    config.body_timeout = 200ms;
    start();
    auto line = wire();
    line.send("POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-length: 16\r\n\r\n{");
    EXPECT_EQ(line.until_closed(), "");
}

TEST_F(ServerTest, ClosesIdleConnections) {
    config.idle_timeout = 100ms;
    start();
    auto line = wire();
    line.send("GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n");
    EXPECT_THAT(line.until_closed(), HasSubstr("ok\n"));
}

TEST_F(ServerTest, ServesOthersWhileManyStall) {
    start();
    std::vector<Wire> stalled;
    for (int i = 0; i < 500; ++i) {
        stalled.push_back(wire());
        stalled.back().send("GET /healthz HTTP/1.1\r\nhos");
    }
    EXPECT_THAT(say(get_line("/healthz")), HasSubstr("ok\n"));
}

TEST_F(ServerTest, ClosesOnAClientThatDoesNotReadItsAnswer) {
    config.write_timeout = 200ms;
    start();
    auto line = wire();
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += "GET /api/openapi.json HTTP/1.1\r\nhost: x\r\n\r\n";
    line.send(text);  // ends early or late, but the server gives up
    for (int i = 0; i < 500 && server->connections() > 0; ++i) std::this_thread::sleep_for(10ms);
    EXPECT_EQ(server->connections(), 0u);
}

TEST_F(ServerTest, AnswersAThousandConnections) {
    start();
    LoadPlan plan;
    plan.port = server->port();
    plan.connections = 1000;
    plan.duration = 60s;
    plan.request = [](std::size_t, std::size_t n) { return n < 3 ? plain_get("/api/greeting") : std::string(); };
    const auto figures = generate_load(plan);
    EXPECT_EQ(figures.broken, 0u);
    EXPECT_EQ(figures.by_status.at(200), 3000u);
}

TEST_F(ServerTest, TakesNoMoreConnectionsThanItMay) {
    config.max_connections = 2;
    start();
    auto first = wire(), second = wire();
    for (auto* line : {&first, &second}) {
        line->send("GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n");
        line->until("ok\n");
    }
    EXPECT_EQ(wire().until_closed(), "");
}

TEST_F(ServerTest, StaysAliveWhileItRefusesWork) {
    options.in_flight_limit = 1;
    start();
    gate.close();
    auto slow = wire();
    slow.send(get_line("/api/slow"));
    gate.await_entry();
    EXPECT_THAT(say(get_line("/api/greeting")), StartsWith("HTTP/1.1 503 "));
    EXPECT_THAT(say(get_line("/healthz")), StartsWith("HTTP/1.1 200 "));
    gate.open();
    EXPECT_THAT(slow.until_closed(), HasSubstr("passed"));
}

TEST_F(ServerTest, FinishesWhatIsInHandBeforeItStops) {
    start();
    gate.close();
    auto idle = wire();
    idle.send("GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n");
    idle.until("ok\n");
    auto slow = wire();
    slow.send("GET /api/slow HTTP/1.1\r\nhost: x\r\n\r\n");
    gate.await_entry();
    std::thread stopping([&] { server->stop(); });
    EXPECT_EQ(idle.until_closed(), "");
    gate.open();
    const auto answer = slow.until_closed();
    stopping.join();
    EXPECT_THAT(answer, HasSubstr("passed"));
    EXPECT_THAT(answer, HasSubstr("connection: close"));
}

TEST_F(ServerTest, StreamsEventsUntilItStops) {
    config.heartbeat = 50ms;
    start();
    auto line = wire();
    line.send("GET /api/notes/events HTTP/1.1\r\nhost: x\r\nauthorization: Bearer t-bob\r\n\r\n");
    EXPECT_THAT(line.until("\r\n\r\n"), HasSubstr("text/event-stream"));
    EXPECT_THAT(line.until("here"), HasSubstr(": still here"));
    application->broadcaster().publish("notes", "added", "{}");
    EXPECT_THAT(line.until("data: {}\n\n"), HasSubstr("event: added"));
    server->stop();
    EXPECT_THAT(line.until_closed(), ::testing::Not(HasSubstr("event:")));
}

TEST_F(ServerTest, BelievesOnlyItsOwnProxyAboutAddresses) {
    config.trusted_proxy = "127.0.0.1";
    start();
    EXPECT_THAT(say(fmt::format("GET /metrics HTTP/1.1\r\nx-forwarded-for: 203.0.113.7\r\n{}", bye)), StartsWith("HTTP/1.1 404 "));
}

TEST_F(ServerTest, DoesNotBelieveStrangersAboutAddresses) {
    start();
    EXPECT_THAT(say(fmt::format("GET /metrics HTTP/1.1\r\nx-forwarded-for: 203.0.113.7\r\n{}", bye)), StartsWith("HTTP/1.1 200 "));
}

TEST_F(ServerTest, SaysWhyItCannotListen) {
    start();
    auto second = config;
    second.port = server->port();
    EXPECT_THROW(Server(*application, second), std::runtime_error);
}

TEST_F(ServerTest, TakesAnUpload) {
    start();
    const std::string file(3 << 20, 'x');
    const auto answer = fetch({.url = url("/api/notes/01890000-0000-7000-8000-00000000000a/file?name=a.pdf"), .method = "POST",
                               .headers = {{"authorization", "Bearer t-alice"}, {"content-type", "application/pdf"}}, .body = file});
    EXPECT_THAT(answer->body, HasSubstr("\"bytes\":3145728"));
}

TEST_F(ServerTest, RefusesUploadsThatMemoryHasNoRoomFor) {
    config.max_upload_memory = 1 << 20;
    start();
    EXPECT_THAT(say("POST /api/notes/01890000-0000-7000-8000-00000000000a/file HTTP/1.1\r\nhost: x\r\nauthorization: Bearer t-alice\r\ncontent-length: 3000000\r\n\r\n"),
                StartsWith("HTTP/1.1 503 "));
}

TEST_F(ServerTest, CanBeMeasured) { EXPECT_GT(bench_plaintext(database.storage(), 50ms, 4).answers, 0u); }

// ---- the client ----

TEST_F(ServerTest, IsReachedByTheClient) {
    start();
    EXPECT_EQ(fetch({.url = url("/healthz")})->body, "ok\n");
}

TEST_F(ServerTest, CannotKeepTheClientWaiting) {
    start();
    gate.close();
    EXPECT_EQ(fetch({.url = url("/api/slow"), .timeout = 100ms}).error().slug, "outside-timeout");
    gate.open();
}

TEST_F(ServerTest, CannotFloodTheClient) {
    start();
    EXPECT_EQ(fetch({.url = url("/api/openapi.json"), .response_limit = 100}).error().slug, "outside-answer");
}

TEST(Client, SaysWhenNobodyAnswers) { EXPECT_EQ(fetch({.url = "http://127.0.0.1:1/"}).error().slug, "outside-unreachable"); }

TEST(Client, RefusesOtherSchemes) { EXPECT_EQ(fetch({.url = "file:///etc/passwd"}).error().slug, "outside-address"); }

TEST(Client, EncodesForms) { EXPECT_EQ(form_encode({{"a b", "便&="}, {"c", ""}}), "a%20b=%E4%BE%BF%26%3D&c="); }

// ---- TLS ----

// A self-signed certificate for localhost, as files.
void make_certificate(const std::filesystem::path& folder) {
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    auto* name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("localhost"), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    auto* names = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:localhost");
    X509_add_ext(certificate, names, -1);
    X509_EXTENSION_free(names);
    X509_sign(certificate, key, EVP_sha256());
    auto* out = std::fopen((folder / "certificate.pem").c_str(), "w");
    PEM_write_X509(out, certificate);
    std::fclose(out);
    out = std::fopen((folder / "key.pem").c_str(), "w");
    PEM_write_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(out);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

class SecureServerTest : public ServerTest {
 protected:
    SecureServerTest() {
        make_certificate(folder.path());
        config.certificate_file = folder.path() / "certificate.pem";
        config.key_file = folder.path() / "key.pem";
    }
    testing::TemporaryFolder folder;
};

TEST_F(SecureServerTest, AnswersOverTls) {
    start();
    const auto answer = fetch({.url = url("/healthz"), .authorities_file = config.certificate_file});
    EXPECT_EQ(answer->body, "ok\n");
    EXPECT_THAT(std::string(answer->header("strict-transport-security")), HasSubstr("max-age"));
}

TEST_F(SecureServerTest, IsNotTrustedWithoutItsAuthority) {
    start();
    EXPECT_EQ(fetch({.url = url("/healthz")}).error().slug, "outside-certificate");
}

TEST_F(SecureServerTest, IsNotTrustedUnderAnotherName) {
    start();
    EXPECT_EQ(fetch({.url = fmt::format("https://127.0.0.1:{}/healthz", server->port()), .authorities_file = config.certificate_file}).error().slug, "outside-certificate");
}

TEST_F(SecureServerTest, ClosesOnPlainText) {
    start();
    EXPECT_THAT(say(get_line("/healthz")), ::testing::Not(HasSubstr("200")));
}

TEST_F(SecureServerTest, MarksCookiesAsSecure) {
    start();
    const auto answer = fetch({.url = url("/api/session"), .method = "POST", .headers = {{"content-type", "application/json"}}, .body = R"({"name":"alice"})",
                               .authorities_file = config.certificate_file});
    EXPECT_THAT(std::string(answer->header("set-cookie")), ::testing::AllOf(StartsWith("__Host-luoshi_session="), HasSubstr("; Secure"), ::testing::Not(HasSubstr("Domain"))));
}

TEST_F(SecureServerTest, SaysWhichCertificateFileIsWrong) {
    config.certificate_file = "/nowhere.pem";
    EXPECT_THROW(start(), std::runtime_error);
}

}  // namespace
}  // namespace luoshi::http
