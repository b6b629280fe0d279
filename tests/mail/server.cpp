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

}  // namespace

SmtpServer::SmtpServer(std::string mode, std::filesystem::path folder, int port) : folder_(std::move(folder)) {
    install_packages();
    int in[2];
    int out[2];
    if (::pipe2(in, O_CLOEXEC) != 0 || ::pipe2(out, O_CLOEXEC) != 0) throw std::runtime_error("pipe failed");
    const auto script = (source / "server.mjs").string();
    const auto taken = (folder_ / "taken.jsonl").string();
    const auto wanted = std::to_string(port);
    pid_ = ::fork();
    if (pid_ < 0) throw std::runtime_error("fork failed");
    if (pid_ == 0) {
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::execlp("node", "node", script.c_str(), mode.c_str(), taken.c_str(), folder_.c_str(), wanted.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    in_ = in[1];
    const auto line = first_line(out[0]);
    ::close(out[0]);
    port_ = std::atoi(line.c_str());
    if (port_ == 0) throw std::runtime_error("the SMTP server did not start: " + line);
}

SmtpServer::~SmtpServer() {
    ::close(in_);  // its sign to end
    ::waitpid(pid_, nullptr, 0);
}

std::vector<TakenMail> SmtpServer::taken() const {
    std::vector<TakenMail> all;
    std::ifstream file(folder_ / "taken.jsonl");
    for (std::string line; std::getline(file, line);) all.push_back(json::from_json<TakenMail>(line).value());
    return all;
}

}  // namespace luoshi::testing
