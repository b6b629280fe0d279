#include "afterschool/attendance/bans.hpp"

#include <algorithm>

#include "afterschool/attendance/queries.hpp"

namespace luoshi::afterschool::attendance {
namespace {

std::string without_gaps(std::string_view name) {
    std::string plain;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] == ' ') continue;
        if (name.substr(i).starts_with("　")) {
            i += 2;
            continue;
        }
        if (name.substr(i).starts_with("·")) {
            i += 1;
            continue;
        }
        plain += name[i];
    }
    return plain;
}

}  // namespace

bool same_name(std::string_view a, std::string_view b) { return without_gaps(a) == without_gaps(b); }

bool Bans::name(std::string_view person) const {
    return std::ranges::any_of(standing, [&](const StandingBan& ban) { return same_name(ban.name, person); });
}

bool Bans::made_by(std::string_view key, std::string_view person) const {
    return std::ranges::find(accounts, key) != accounts.end() || name(person);
}

bool Bans::since(Instant made_at) const {
    return std::ranges::any_of(standing, [&](const StandingBan& ban) { return made_at <= ban.since; });
}

std::vector<std::string> Bans::names() const {
    std::vector<std::string> all;
    for (const auto& ban : standing) all.push_back(ban.name);
    return all;
}

Bans bans_of(Work& work, std::string_view county, PupilId pupil) {
    Bans bans;
    bans.standing = work.all<StandingBan>(queries::standing_bans, county, pupil);
    if (bans.none()) return bans;
    for (const auto& guardian : pupils::guardians_of(work, county, pupil)) {
        if (bans.name(guardian.name)) bans.accounts.push_back(guardian.account.to_string());
    }
    return bans;
}

Problem must_not_collect() {
    return {Code::denied, "must-not-collect", "此人不得接走孩子，请不要交接，立即联系学校值班负责人",
            "this person must not collect the child; do not hand over, call the head on duty"};
}

Result<Nothing> require_not_banned(Work& work, const pupils::PupilLine& pupil) {
    if (!bans_of(work, pupil.county, pupil.id).made_by(actor_key(work.actor()), work.actor().name)) return Nothing{};
    return Problem{Code::denied, "must-not-collect",
                   "学校登记您不得接走这个孩子，接送码、接送人和自行离校许可都不能由您办理；如有疑问，请联系学校",
                   "the school has on record that you must not collect this child: you cannot make a code, name a collector or "
                   "permit going alone; speak to the school"};
}

}  // namespace luoshi::afterschool::attendance
