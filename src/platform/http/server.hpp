// Server: puts an Application on the wire. HTTP/1.1 over TCP or TLS; one thread per event loop, each connection stays on one of them.
//
// A client that stalls costs one socket until its time is over, never a thread: every wait has a limit. Headers, bodies, connections and the
// memory that uploads take together are bounded. Requests of one connection are answered one after the other, pipelined or not.
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "platform/http/application.hpp"

namespace luoshi::http {

struct ServerConfig {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;  // 0: any free one
    int threads = 2;
    std::string certificate_file = {};  // PEM, with its chain; together with key_file serves TLS 1.2 and later
    std::string key_file = {};
    std::size_t max_connections = 4096;
    std::size_t max_header_bytes = 16 << 10;
    std::size_t max_upload_memory = 512u << 20;  // of all bodies above 1 MB that are being read or worked on
    std::chrono::milliseconds idle_timeout{60'000};   // between requests
    std::chrono::milliseconds header_timeout{10'000}; // from the first byte to the end of the headers; the TLS handshake
    std::chrono::milliseconds body_timeout{20'000};   // plus one second for each 32 KB announced
    std::chrono::milliseconds write_timeout{30'000};  // for each 256 KB
    std::chrono::milliseconds drain_timeout{20'000};  // at a stop, for what is in hand
    std::chrono::milliseconds heartbeat{15'000};      // of event streams
    std::string trusted_proxy = {};  // address whose X-Forwarded-For and -Proto are believed
};

class Server {
 public:
    // Binds at once; throws std::runtime_error with a sentence when the address or the certificate cannot be used.
    Server(Application& application, ServerConfig config);
    ~Server();  // stops
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    void start();
    std::uint16_t port() const;
    std::size_t connections() const;
    // Accepts nothing more, finishes what is in hand, closes. Returns when all is closed. Call it from outside of the server's threads.
    void stop();
    // Sleeps until SIGTERM or SIGINT comes, then stops. `listening` is called once they are waited for: before that they would end the program.
    void stop_on_signal(const std::function<void()>& listening);

 private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace luoshi::http
