// Lock-out after failed sign-ins. Failures are counted under the name that was tried, whether an account bears it or not, so that neither the answer nor
// the waiting tells which names exist. From the fifth failure on nobody signs in under that name for a while, and each further failure
// doubles the while; a day without a failure, a right sign-in or a system administrator starts anew.
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/time.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::identity {

inline constexpr int failures_before_waiting = 5;

// 1 minute after the fifth failure, 2, 4, … and at most an hour.
std::chrono::minutes wait_after(std::int64_t failures);

std::string name_digest(std::string_view name);

std::optional<Instant> waits_until(Work& work, std::string_view county, std::string_view digest);  // nothing: free to try
void count_failure(Work& work, std::string_view digest);
void forget_failures(Work& work, std::string_view digest);

Problem must_wait(Instant until);

}  // namespace luoshi::identity
