#include "provider.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <boost/url.hpp>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>

namespace luoshi::testing {

namespace {

const std::filesystem::path folder = LUOSHI_SOURCE_DIR "/tests/oidc";

void install_packages() {
    if (std::filesystem::exists(folder / "node_modules" / "oidc-provider")) return;
    const auto command = "cd '" + folder.string() + "' && npm ci --omit=dev --silent >&2";
    if (std::system(command.c_str()) != 0) throw std::runtime_error("the packages of tests/oidc cannot be installed");
}

std::string first_line(int from) {
    std::string line;
    char c = 0;
    while (::read(from, &c, 1) == 1 && c != '\n') line += c;
    return line;
}

std::string between(std::string_view text, std::string_view before, std::string_view after) {
    const auto start = text.find(before);
    if (start == std::string_view::npos) return {};
    text.remove_prefix(start + before.size());
    return std::string(text.substr(0, text.find(after)));
}

}  // namespace

OidcProvider::OidcProvider() {
    install_packages();
    int in[2];
    int out[2];
    if (::pipe2(in, O_CLOEXEC) != 0 || ::pipe2(out, O_CLOEXEC) != 0) throw std::runtime_error("pipe failed");
    const auto script = (folder / "provider.mjs").string();
    pid_ = ::fork();
    if (pid_ < 0) throw std::runtime_error("fork failed");
    if (pid_ == 0) {
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::execlp("node", "node", script.c_str(), return_url.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    in_ = in[1];
    issuer_ = first_line(out[0]);
    ::close(out[0]);
    if (!issuer_.starts_with("http://127.0.0.1:")) throw std::runtime_error("the provider did not start: " + issuer_);
}

OidcProvider::~OidcProvider() {
    ::close(in_);  // its sign to end
    ::waitpid(pid_, nullptr, 0);
}

http::ClientResponse Browser::send(const std::string& url, const std::string& form) {
    http::ClientRequest request{.url = url.starts_with('/') ? origin_ + url : url};
    if (!form.empty()) {
        request.method = "POST";
        request.body = form;
        request.headers.emplace_back("content-type", "application/x-www-form-urlencoded");
    }
    std::string cookies;
    for (const auto& [name, value] : cookies_) cookies += (cookies.empty() ? "" : "; ") + name + "=" + value;
    if (!cookies.empty()) request.headers.emplace_back("cookie", cookies);
    auto response = http::fetch(request).value();
    for (const auto& [name, value] : response.headers) {
        if (name != "set-cookie") continue;
        const auto equals = value.find('=');
        cookies_[value.substr(0, equals)] = value.substr(equals + 1, value.find(';') - equals - 1);
    }
    return response;
}

std::map<std::string, std::string> Browser::sign_in(const std::string& url, const std::string& subject) {
    origin_ = url.substr(0, url.find('/', std::string_view("http://").size()));
    auto response = send(url);
    for (int step = 0; step < 20; ++step) {
        const std::string place(response.header("location"));
        if (place.starts_with(return_url)) {
            std::map<std::string, std::string> question;
            boost::urls::url address(place);
            for (const auto& pair : address.params()) question[pair.key] = pair.value;
            return question;
        }
        if (!place.empty()) {
            response = send(place);
            continue;
        }
        const auto action = between(response.body, "action=\"", "\"");
        const auto prompt = between(response.body, "name=\"prompt\" value=\"", "\"");
        if (action.empty()) throw std::runtime_error("the provider shows no form: " + std::to_string(response.status) + " " + response.body);
        response = send(action, http::form_encode({{"prompt", prompt}, {"login", subject}, {"password", "any"}}));
    }
    throw std::runtime_error("the provider leads nowhere");
}

}  // namespace luoshi::testing
