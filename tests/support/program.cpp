#include "support/program.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "support/databases.hpp"

namespace luoshi::testing {
namespace {

std::string program_path() {
    const char* path = std::getenv("LUOSHI_PROGRAM");
    return path != nullptr ? path : LUOSHI_PROGRAM;
}

// Starts the program with these files as its output; answers its process id.
pid_t start(const std::vector<std::string>& arguments, int out, int err) {
    const auto path = program_path();
    std::vector<char*> argv{const_cast<char*>(path.c_str())};
    for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    const pid_t pid = ::fork();
    if (pid < 0) throw std::runtime_error("fork failed");
    if (pid == 0) {
        ::dup2(out, STDOUT_FILENO);
        ::dup2(err, STDERR_FILENO);
        ::execv(path.c_str(), argv.data());
        ::_exit(127);
    }
    return pid;
}

int wait_for(pid_t pid) {
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

Finished run_program(const std::vector<std::string>& arguments) {
    const TemporaryFolder folder;
    const auto out_path = folder.path() / "out";
    const auto err_path = folder.path() / "err";
    const int out = ::open(out_path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    const int err = ::open(err_path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    const int status = wait_for(start(arguments, out, err));
    ::close(out);
    ::close(err);
    return {status, text_of(out_path), text_of(err_path)};
}

ServedProgram::ServedProgram(std::filesystem::path data, std::vector<std::string> arguments) {
    int pipe[2];
    if (::pipe2(pipe, O_CLOEXEC) != 0) throw std::runtime_error("pipe failed");
    out_ = pipe[0];
    const int log = ::open((data / "server.log").c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    arguments.insert(arguments.begin(), {"serve", "--listen", "127.0.0.1:0", "--data", data.string(), "--http.rate-per-second", "0",
                                         "--http.sign-in-per-minute", "0"});
    pid_ = start(arguments, pipe[1], log);
    ::close(pipe[1]);
    ::close(log);
    // It is ready once it has printed its address.
    char buffer[512];
    for (;;) {
        const auto got = ::read(out_, buffer, sizeof buffer);
        if (got <= 0) throw std::runtime_error("the program ended before it served:\n" + text_of(data / "server.log"));
        output_.append(buffer, static_cast<std::size_t>(got));
        const auto at = output_.find("http://");
        const auto end = at == std::string::npos ? at : output_.find('\n', at);
        if (end == std::string::npos) continue;
        address_ = output_.substr(at, end - at);
        return;
    }
}

ServedProgram::~ServedProgram() {
    kill();
    ::close(out_);
}

void ServedProgram::kill() {
    if (pid_ < 0) return;
    ::kill(pid_, SIGKILL);
    wait_for(pid_);
    pid_ = -1;
}

int ServedProgram::terminate() {
    ::kill(pid_, SIGTERM);
    const int status = wait_for(pid_);
    pid_ = -1;
    return status;
}

}  // namespace luoshi::testing
