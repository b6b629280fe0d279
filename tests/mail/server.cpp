#include "server.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace luoshi::testing {
namespace {

const std::filesystem::path source = LUOSHI_SOURCE_DIR "/tests/mail";

void install_packages() {
    if (std::filesystem::exists(source / "node_modules" / "smtp-server")) return;
    const auto command = "cd '" + source.string() + "' && npm ci --omit=dev --silent >&2";
    if (std::system(command.c_str()) != 0) throw std::runtime_error("the packages of tests/mail cannot be installed");
}

std::string first_line(int from) {
    std::string line;
    char c = 0;
    while (::read(from, &c, 1) == 1 && c != '\n') line += c;
    return line;
}

template <class T>
std::vector<T> lines_of(const std::filesystem::path& path) {
    std::vector<T> all;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) all.push_back(json::from_json<T>(line).value());
    return all;
}

}  // namespace

NodeServer::NodeServer(const std::string& script, std::vector<std::string> arguments) {
    install_packages();
    int in[2];
    int out[2];
    if (::pipe2(in, O_CLOEXEC) != 0 || ::pipe2(out, O_CLOEXEC) != 0) throw std::runtime_error("pipe failed");
    auto path = (source / script).string();
    std::string node = "node";
    std::vector<char*> words{node.data(), path.data()};
    for (auto& argument : arguments) words.push_back(argument.data());
    words.push_back(nullptr);
    pid_ = ::fork();
    if (pid_ < 0) throw std::runtime_error("fork failed");
    if (pid_ == 0) {
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::execvp("node", words.data());
        ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    in_ = in[1];
    const auto line = first_line(out[0]);
    ::close(out[0]);
    port_ = std::atoi(line.c_str());
    if (port_ == 0) throw std::runtime_error("the server did not start: " + line);
}

NodeServer::~NodeServer() {
    ::close(in_);  // its sign to end
    ::waitpid(pid_, nullptr, 0);
}

SmtpServer::SmtpServer(std::string mode, std::filesystem::path folder, int port)
    : folder_(std::move(folder)),
      server_("server.mjs", {std::move(mode), (folder_ / "taken.jsonl").string(), folder_.string(), std::to_string(port)}) {}

std::vector<TakenMail> SmtpServer::taken() const { return lines_of<TakenMail>(folder_ / "taken.jsonl"); }

Gateway::Gateway(std::filesystem::path folder)
    : folder_(std::move(folder)), server_("hook.mjs", {(folder_ / "calls.jsonl").string()}) {}

std::vector<TakenCall> Gateway::taken() const { return lines_of<TakenCall>(folder_ / "calls.jsonl"); }

}  // namespace luoshi::testing
