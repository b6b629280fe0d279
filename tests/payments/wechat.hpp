// WeChat Pay v3 as a stand-in of its own (wechat.mjs).
#pragma once
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <stdexcept>
#include <string>

#include "foundation/json.hpp"
#include "platform/http/client.hpp"

namespace luoshi::testing {

inline const std::string api_key = "0123456789abcdef0123456789abcdef";

// The stand-in as a child process.
class WeChat {
 public:
    WeChat(const std::filesystem::path& merchant_public, const std::filesystem::path& folder) {
        int in[2];
        int out[2];
        if (::pipe2(in, O_CLOEXEC) != 0 || ::pipe2(out, O_CLOEXEC) != 0) throw std::runtime_error("pipe failed");
        const std::string script = LUOSHI_SOURCE_DIR "/tests/payments/wechat.mjs";
        pid_ = ::fork();
        if (pid_ == 0) {
            ::dup2(in[0], STDIN_FILENO);
            ::dup2(out[1], STDOUT_FILENO);
            ::execlp("node", "node", script.c_str(), merchant_public.c_str(), folder.c_str(), api_key.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(in[0]);
        ::close(out[1]);
        in_ = in[1];
        char c = 0;
        while (::read(out[0], &c, 1) == 1 && c != '\n') address_ += c;
        ::close(out[0]);
        if (!address_.starts_with("http://127.0.0.1:")) throw std::runtime_error("the stand-in did not start: " + address_);
    }
    ~WeChat() {
        ::close(in_);  // its sign to end
        ::waitpid(pid_, nullptr, 0);
    }
    WeChat(const WeChat&) = delete;
    WeChat& operator=(const WeChat&) = delete;
    const std::string& address() const { return address_; }

    struct Notice {
        http::Pairs headers;
        std::string body;
    };
    json::value tell(const std::string& what) const { return json::parse(http::fetch({.url = address_ + what}).value().body).value(); }
    Notice notice(const std::string& order, const std::string& change = {}) const { return made("/notice?order=" + order + change); }
    Notice refund_notice(const std::string& refund, const std::string& change = {}) const { return made("/refund-notice?refund=" + refund + change); }

 private:
    Notice made(const std::string& what) const {
        const auto answer = tell(what);
        Notice result{.headers = {}, .body = std::string(answer.at("body").as_string())};
        for (const auto& header : answer.at("headers").as_object()) result.headers.emplace_back(header.key(), header.value().as_string());
        return result;
    }

    pid_t pid_ = -1;
    int in_ = -1;
    std::string address_;
};

}  // namespace luoshi::testing
