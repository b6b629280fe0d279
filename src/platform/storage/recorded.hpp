// What was recorded in a county since: how an act that was prepared by a reader finds out, in its write, whether anything happened in between.
//
// Acts of one county run one after the other and each that changes something appends to its audit (only the platform's own traces, such as claims of jobs,
// do not); so a snapshot holds exactly what stands up to its last entry.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "platform/storage/questions.hpp"

namespace luoshi::storage {

std::int64_t last_recorded(Work& work, std::string_view county);  // the serial; 0 in an empty audit
std::vector<std::string> recorded_since(Work& work, std::string_view county, std::int64_t serial);  // the actions, each once
// The same beside other questions.
void ask_recorded_since(Questions& questions, std::string_view county, std::int64_t serial, std::vector<std::string>& actions);

}  // namespace luoshi::storage
