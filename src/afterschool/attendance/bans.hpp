// Who must not collect a child, and which of that person's acts lead nobody home any more. The name is all that leaves the desk: the document and the
// reason of a ban stay there.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "afterschool/attendance/shared.hpp"

namespace luoshi::afterschool::attendance {

// Spaces and the middle dots of foreign names do not make two names of one.
bool same_name(std::string_view a, std::string_view b);

struct StandingBan {
    std::string name;
    Instant since;
};
BOOST_DESCRIBE_STRUCT(StandingBan, (), (name, since))

struct Bans {
    std::vector<StandingBan> standing;  // of one child, by name
    std::vector<std::string> accounts;  // actor keys of its guardians whom one of them names

    bool none() const { return standing.empty(); }
    bool name(std::string_view person) const;
    // Whether an act, as its row keeps it, is that of a banned person; `person` may be empty where the row keeps no name.
    bool made_by(std::string_view key, std::string_view person) const;
    // A code can be passed on: one that was made before a ban may be in any hands.
    bool since(Instant made_at) const;
    std::vector<std::string> names() const;
};
Bans bans_of(Work& work, std::string_view county, PupilId pupil);

// What a teacher at the gate reads.
Problem must_not_collect();
// For every act of a guardian that leads to a hand-over: refuses whom a ban of this child names, with "must-not-collect".
Result<Nothing> require_not_banned(Work& work, const pupils::PupilLine& pupil);

}  // namespace luoshi::afterschool::attendance
