// A process that works and is killed, as power cuts and operators do: what it said was done before must be there afterwards.
#pragma once
#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace luoshi::testing {

// Tells the outside, from inside the process that will be killed, that this was answered. Safe from many threads; at most 200 bytes.
using Acknowledge = std::function<void(const std::string&)>;

// Runs `work` in a child process, kills it (SIGKILL) this long after its first acknowledgement, and answers everything that it acknowledged.
// Close every storage before.
std::vector<std::string> acknowledged_before_kill(const std::function<void(const Acknowledge&)>& work, std::chrono::milliseconds after);

}  // namespace luoshi::testing
