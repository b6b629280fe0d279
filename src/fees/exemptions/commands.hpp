// What the finance role may ask of exemptions. Days are given as people write them: `until` is the last day.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "fees/exemptions/ids.hpp"
#include "foundation/json.hpp"
#include "foundation/time.hpp"
#include "platform/http/route.hpp"

namespace luoshi::fees::exemptions {

struct GrantExemption {
    GrantId id;
    PupilId pupil;
    std::string category;
    Date from;
    Date until;  // the last day
    std::string document;
    std::string evidence = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(GrantExemption, (), (id, pupil, category, from, until, document, evidence, county))

// From `ends_on` on it no longer holds; the first day: it never held.
struct EndExemption {
    GrantId id;
    Date ends_on;
    std::string reason;
    std::string document = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EndExemption, (), (id, ends_on, reason, document, county))

// It was wrong from its first day; only by somebody else than who entered it. The family reads the reason: it names no category.
struct WithdrawExemption {
    GrantId id;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(WithdrawExemption, (), (id, reason, county))

struct FindExemptions {
    BodyId school;
};
BOOST_DESCRIBE_STRUCT(FindExemptions, (), (school))

// The whole list with full names, for a reason that is kept.
struct RevealExemptions {
    BodyId school;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(RevealExemptions, (), (school, reason, county))

// As a workbook; with a reason the names are whole, without one they are masked.
struct ExportExemptions {
    BodyId school;
    std::optional<std::string> reason = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ExportExemptions, (), (school, reason, county))

// A list of a school, or of a county's bureau for the schools below it. `only_check`: nothing is written.
struct HandInList {
    ListId id;
    BodyId body;
    bool only_check = false;
    http::Upload upload = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(HandInList, (), (id, body, only_check, upload, county))

struct FindLists {
    BodyId body;
};
BOOST_DESCRIBE_STRUCT(FindLists, (), (body))

struct FetchListTemplate {
    BodyId body;
};
BOOST_DESCRIBE_STRUCT(FetchListTemplate, (), (body))

}  // namespace luoshi::fees::exemptions
