// What rounds and panels are asked with. `county` is the partition of the office that runs the line.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "platform/http/route.hpp"
#include "programmes/review/panels/api.hpp"

namespace luoshi::programmes::review::panels {

struct OpenRound {
    RoundId id;
    std::string county;
    calls::CallId call;
    std::string title;
    RoundTerms terms;
};
BOOST_DESCRIBE_STRUCT(OpenRound, (), (id, county, call, title, terms))

struct OneRound {
    RoundId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneRound, (), (id, county))

struct FindRounds {
    std::optional<std::string> county = {};
    std::optional<calls::CallId> call = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindRounds, (), (county, call, cursor, limit))

struct OverrideConflict {
    RoundId id;
    std::string county;
    experts::ExpertId expert;
    calls::ApplicationId application;
    conflicts::Relation relation = conflicts::Relation::former_employer;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(OverrideConflict, (), (id, county, expert, application, relation, reason))

struct CommitDraw {
    RoundId id;
    std::string county;
    std::string public_source;  // 福利彩票3D第2026123期开奖号码
    Instant draws_at;           // from when the value may be entered: it must not exist yet
};
BOOST_DESCRIBE_STRUCT(CommitDraw, (), (id, county, public_source, draws_at))

struct EnterPanelValue {
    RoundId id;
    std::string county;
    std::string public_value;
};
BOOST_DESCRIBE_STRUCT(EnterPanelValue, (), (id, county, public_value))

struct RoundWords {
    RoundId id;
    std::string county;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RoundWords, (), (id, county, reason))

struct PickExpert {
    RoundId id;
    std::string county;
    experts::ExpertId expert;
    PanelRole role = PanelRole::liaison;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(PickExpert, (), (id, county, expert, role, reason))

struct ReplaceMember {
    RoundId id;
    std::string county;
    experts::ExpertId expert;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ReplaceMember, (), (id, county, expert, reason))

// Of an expert without an account, who answered by telephone or letter.
struct RecordAnswer {
    RoundId id;
    std::string county;
    experts::ExpertId expert;
    bool accepted = false;
    std::string words;              // how and when he answered, and where his declaration is kept
    std::optional<int> most = {};
};
BOOST_DESCRIBE_STRUCT(RecordAnswer, (), (id, county, expert, accepted, words, most))

struct DecideObjection {
    PanelObjectionId objection;
    std::string county;
    bool upheld = false;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(DecideObjection, (), (objection, county, upheld, words))

// ---- the expert

struct DeclaredRelation {
    std::string unit;  // by its full name, from the register of bodies
    std::string words;
};
BOOST_DESCRIBE_STRUCT(DeclaredRelation, (), (unit, words))

struct AcceptInvitation {
    RoundId id;
    std::string county;
    bool declared = false;                    // the statement that the page showed
    std::vector<DeclaredRelation> relations;  // with bodies, beside those in his file
    std::optional<int> most = {};             // items he can take on
};
BOOST_DESCRIBE_STRUCT(AcceptInvitation, (), (id, county, declared, relations, most))

struct RefuseInvitation {
    RoundId id;
    std::string county;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RefuseInvitation, (), (id, county, reason))

struct OwnInvitationsQuestion {
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(OwnInvitationsQuestion, (), (county))

// ---- the applicant

struct ObjectToExpert {
    PanelObjectionId id;
    std::string county;
    RoundId round;
    calls::ApplicationId application;
    std::string member;  // code of the member in this round
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ObjectToExpert, (), (id, county, round, application, member, words))

// ---- anybody

struct NoRoundQuestion {};
BOOST_DESCRIBE_STRUCT(NoRoundQuestion, (), ())
struct PublicRoundQuestion {
    RoundId id;
};
BOOST_DESCRIBE_STRUCT(PublicRoundQuestion, (), (id))

}  // namespace luoshi::programmes::review::panels
