// The real program as a child process, for tests that kill it, restart it or look at its exit status.
#pragma once
#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace luoshi::testing {

struct Finished {
    int exit_status = -1;  // -1: ended by a signal
    std::string out;
    std::string err;
};

// Runs to the end.
Finished run_program(const std::vector<std::string>& arguments);

// `luoshi serve` on a free port of the loopback address, over a data folder that outlives it.
class ServedProgram {
 public:
    ServedProgram(std::filesystem::path data, std::vector<std::string> arguments = {});
    ~ServedProgram();  // kills
    ServedProgram(const ServedProgram&) = delete;
    ServedProgram& operator=(const ServedProgram&) = delete;

    const std::string& address() const { return address_; }  // "http://127.0.0.1:41234"
    const std::string& output() const { return output_; }    // what it printed before it was ready
    void kill();        // SIGKILL, at once
    int terminate();    // SIGTERM; the exit status

 private:
    pid_t pid_ = -1;
    int out_ = -1;
    std::string address_;
    std::string output_;
};

}  // namespace luoshi::testing
