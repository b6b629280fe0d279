// fees/exemptions: who pays less or nothing, by which official list; seen by the finance role only. What always holds stands in README.md.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fees/exemptions/ids.hpp"
#include "fees/exemptions/permissions.hpp"
#include "foundation/money.hpp"
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::exemptions {

// ---- for later rooms: no permission is asked, the caller has asked its own

struct Grant {
    GrantId id;
    PupilId pupil;
    std::string category;  // of the parameter exemption.categories
    int percent = 0;
    Date from;
    Date until;  // excluded
    std::string document;
};
BOOST_DESCRIBE_STRUCT(Grant, (), (id, pupil, category, percent, from, until, document))
// Of one child, of all children who are in a school now, and of these children wherever they are, by pupil; those that touch the days from … to (both included); `until` is the end
// where it was ended before.
std::vector<Grant> grants_of(Work& work, std::string_view county, PupilId pupil, Date from, Date to);
std::vector<Grant> grants_of_school(Work& work, std::string_view county, BodyId school, Date from, Date to);
std::vector<Grant> grants_of_pupils(Work& work, std::string_view county, std::span<const PupilId> pupils, Date from, Date to);

// Why a grant was withdrawn: it was wrong from its first day and never held. Nothing: it was not, or there is no such grant.
std::optional<std::string> why_withdrawn(Work& work, std::string_view county, GrantId id);
// Of the children who are in a school now: whose grant that touched these days (both included) was withdrawn.
std::vector<PupilId> withdrawn_of_school(Work& work, std::string_view county, BodyId school, Date from, Date to);

// Events (outbox): exemptions.granted {county, school, pupil, grant, from, until} · exemptions.ended {county, school, pupil, grant} ·
// exemptions.withdrawn {county, school, pupil, grant, from, until}

std::span<const http::Route> routes();

}  // namespace luoshi::fees::exemptions
