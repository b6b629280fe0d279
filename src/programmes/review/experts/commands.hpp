// What the pool is asked with. `county` is the partition of the office that keeps it.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "org/api.hpp"
#include "platform/http/route.hpp"
#include "programmes/review/experts/api.hpp"
#include "programmes/review/experts/judging.hpp"

namespace luoshi::programmes::review::experts {

struct NewFact {
    using lenient = void;
    FactId id;
    FactKind kind = FactKind::employment;
    std::optional<BodyId> body;
    std::string unit_name;   // where the body is not known; one that has exactly this name is found by it
    std::string words, detail;
    FactOffice office = FactOffice::none;
    Date from;
    std::optional<Date> to;
};
BOOST_DESCRIBE_STRUCT(NewFact, (), (id, kind, body, unit_name, words, detail, office, from, to))

struct AddExpert {
    ExpertId id;
    std::string county;
    std::optional<BodyId> office = {};  // absent: the actor's own
    ExpertContent content;
    std::vector<NewFact> facts = {};
};
BOOST_DESCRIBE_STRUCT(AddExpert, (), (id, county, office, content, facts))

struct ChangeExpert {
    ExpertId id;
    std::string county;
    std::int64_t version = 0;  // the one that was read
    ExpertContent content;
};
BOOST_DESCRIBE_STRUCT(ChangeExpert, (), (id, county, version, content))

struct LinkExpert {
    ExpertId id;
    std::string county;
    std::string account;  // with which he signs in
};
BOOST_DESCRIBE_STRUCT(LinkExpert, (), (id, county, account))

struct StepExpert {
    ExpertId id;
    std::string county;
    ExpertState to = ExpertState::admitted;
    std::string reason = {};
    std::optional<Date> until = {};  // suspended
};
BOOST_DESCRIBE_STRUCT(StepExpert, (), (id, county, to, reason, until))

struct AddFact {
    ExpertId id;
    std::string county;
    NewFact fact;
};
BOOST_DESCRIBE_STRUCT(AddFact, (), (id, county, fact))

struct EndFact {
    FactId fact;
    std::string county;
    std::optional<Date> on = {};  // absent: it was never so, struck out with the reason
    std::string reason = {};
};
BOOST_DESCRIBE_STRUCT(EndFact, (), (fact, county, on, reason))

struct ConfirmExpert {
    ExpertId id;
    std::string county;
    std::int64_t version = 0;
    bool accepted = false;  // the statement that the page showed
};
BOOST_DESCRIBE_STRUCT(ConfirmExpert, (), (id, county, version, accepted))

struct SetAway {
    ExpertId id;
    std::string county;
    AwayId away;
    Date from, to;
    std::string words = {};
};
BOOST_DESCRIBE_STRUCT(SetAway, (), (id, county, away, from, to, words))

struct DropAway {
    AwayId away;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(DropAway, (), (away, county))

struct OneExpert {
    ExpertId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneExpert, (), (id, county))

struct OwnExpertQuestion {
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(OwnExpertQuestion, (), (county))

struct FindExperts {
    std::optional<std::string> county = {};
    std::optional<std::string> field = {};
    std::optional<std::string> words = {};  // in the name or unit
    std::optional<ExpertState> state = {};
    std::optional<bool> open = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindExperts, (), (county, field, words, state, open, cursor, limit))

struct ReadExperts {  // a spreadsheet, nothing is written
    std::string county;
    http::Upload upload = {};
};
BOOST_DESCRIBE_STRUCT(ReadExperts, (), (county, upload))

struct ImportedExpert {
    ExpertId id;
    ExpertContent content;
    std::string unit;
};
BOOST_DESCRIBE_STRUCT(ImportedExpert, (), (id, content, unit))

struct ImportExperts {
    std::string county;
    std::optional<BodyId> office = {};
    std::vector<ImportedExpert> experts;
};
BOOST_DESCRIBE_STRUCT(ImportExperts, (), (county, office, experts))

struct SetExpertTerms {
    std::string county;
    std::int64_t serial = 0;   // of the new version
    std::optional<BodyId> office = {};
    Date from;
    std::string document;
    ExpertTerms terms;
};
BOOST_DESCRIBE_STRUCT(SetExpertTerms, (), (county, serial, office, from, document, terms))

struct ExpertPoolQuestion {
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ExpertPoolQuestion, (), (county))

struct ApplyExpertRules {
    std::string county;
    bool really = false;  // false: only says what would happen
};
BOOST_DESCRIBE_STRUCT(ApplyExpertRules, (), (county, really))

}  // namespace luoshi::programmes::review::experts
