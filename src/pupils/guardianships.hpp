// Bindings as the use cases read and write them.
#pragma once
#include "pupils/guardian_views.hpp"
#include "pupils/store.hpp"

namespace luoshi::pupils {

std::vector<GuardianshipRow> guardianships_of(Work& work, std::string_view county, PupilId pupil);
// The confirmed binding of that account to that child.
std::optional<GuardianshipId> guardianship_of(Work& work, const PupilLine& pupil, AccountId account);

// A slip that can be used now; refuses with missing "slip-unknown", conflict "slip-used", "slip-void" or
// "slip-expired".
struct LiveSlip {
    SlipId id;
    std::string county;
    PupilId pupil;
    Instant expires_at;
    std::optional<Instant> used_at;
    std::optional<Instant> voided_at;
};
BOOST_DESCRIBE_STRUCT(LiveSlip, (), (id, county, pupil, expires_at, used_at, voided_at))
Result<LiveSlip> find_live_slip(Work& work, std::string_view typed_code);

// Uses the slip up and binds the account: confirmed where the school's papers name that guardian, else waiting for the
// school or the head teacher.
struct NewBinding {
    AccountId account;
    std::string account_county;
    std::string name;
    std::string relation;
};
Result<Bound> bind_with_slip(Work& work, const LiveSlip& slip, const NewBinding& binding);

}  // namespace luoshi::pupils
