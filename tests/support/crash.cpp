#include "support/crash.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <thread>

namespace luoshi::testing {
namespace {

[[noreturn]] void work_until_killed(const std::function<void(const Acknowledge&)>& work, int pipe) {
    try {
        // One write of a short line into a pipe is never torn or mixed with another.
        work([pipe](const std::string& line) {
            const std::string whole = line + "\n";
            if (::write(pipe, whole.data(), whole.size()) < 0) ::_exit(1);
        });
        for (;;) ::pause();
    } catch (const std::exception&) {
        ::_exit(2);
    }
}

// Everything until the other end is gone; `started` is called when the first bytes come.
std::vector<std::string> lines_from(int pipe, const std::function<void()>& started) {
    std::string text;
    std::array<char, 65536> buffer{};
    for (;;) {
        const auto got = ::read(pipe, buffer.data(), buffer.size());
        if (got <= 0) break;
        if (text.empty()) started();
        text.append(buffer.data(), static_cast<std::size_t>(got));
    }
    std::vector<std::string> lines;
    for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != std::string::npos; at = end + 1) lines.push_back(text.substr(at, end - at));
    return lines;
}

}  // namespace

std::vector<std::string> acknowledged_before_kill(const std::function<void(const Acknowledge&)>& work, std::chrono::milliseconds after) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
    const pid_t child = ::fork();
    if (child < 0) throw std::runtime_error("no process");
    if (child == 0) {
        ::close(ends[0]);
        work_until_killed(work, ends[1]);
    }
    ::close(ends[1]);
    std::jthread killer;
    auto lines = lines_from(ends[0], [&] {
        killer = std::jthread([=] {
            std::this_thread::sleep_for(after);
            ::kill(child, SIGKILL);
        });
    });
    if (killer.joinable()) killer.join();
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSIGNALED(status)) throw std::runtime_error("the process ended by itself with status " + std::to_string(WEXITSTATUS(status)));
    return lines;
}

}  // namespace luoshi::testing
