#include "identity/failures.hpp"

#include "identity/queries.hpp"
#include "identity/settings.hpp"

namespace luoshi::identity {
namespace {

constexpr std::chrono::hours forgotten_after{24};

struct Failures {
    std::int64_t failures = 0;
    Instant last_at;
    Instant waits_until;
};
BOOST_DESCRIBE_STRUCT(Failures, (), (failures, last_at, waits_until))

}  // namespace

std::chrono::minutes wait_after(std::int64_t failures) {
    constexpr std::chrono::minutes longest{60};
    if (failures < failures_before_waiting) return std::chrono::minutes{0};
    const auto doublings = std::min<std::int64_t>(failures - failures_before_waiting, 6);
    return std::min(longest, std::chrono::minutes{1} * (1 << doublings));
}

std::string name_digest(std::string_view name) { return field_keys().search_digest(crypto::Algorithm::sha256, name, "identity.sign_in_failure"); }

std::optional<Instant> waits_until(Work& work, std::string_view county, std::string_view digest) {
    const auto found = work.one<Failures>(queries::failures_of_name, county, digest);
    if (!found || found->waits_until <= work.now()) return std::nullopt;
    return found->waits_until;
}

void count_failure(Work& work, std::string_view digest) {
    const auto before = work.one<Failures>(queries::failures_of_name, work.county(), digest);
    const bool counts = before && before->last_at.plus(forgotten_after) > work.now();
    const std::int64_t failures = (counts ? before->failures : 0) + 1;
    work.run(queries::put_failure, work.county(), digest, failures, work.now(), work.now().plus(wait_after(failures)));
}

void forget_failures(Work& work, std::string_view digest) { work.run(queries::delete_failures, work.county(), digest); }

Problem must_wait(Instant until) {
    return {Code::denied, "too-many-failures", "失败次数过多，请在 " + until.to_string() + " 之后再试，或请系统管理员解锁",
            "too many failures: try again after " + until.to_string() + ", or ask your system administrator to unlock the account"};
}

}  // namespace luoshi::identity
