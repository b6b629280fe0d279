// What the use cases of allocation are asked with. `county` names the partition of the school; without it the actor's
// own counts.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "afterschool/allocation/ids.hpp"
#include "afterschool/allocation/matching/market.hpp"
#include "afterschool/allocation/words.hpp"
#include "afterschool/enrolment/api.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/http/route.hpp"

namespace luoshi::afterschool::allocation {

using enrolment::CourseId;
using enrolment::PupilId;
using enrolment::RoundId;
using matching::Mechanism;

struct FindDraws {
    std::optional<std::string> body = {};  // path of a subtree
    std::optional<RoundId> round = {};
    std::optional<DrawState> state = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindDraws, (), (body, round, state, cursor, limit))

struct OneDraw {
    DrawId id;
};
BOOST_DESCRIBE_STRUCT(OneDraw, (), (id))

// Freezes the round's list, makes a secret and publishes its commitment with the list's digest.
struct AnnounceDraw {
    DrawId id;  // made by the client: the same id and content get the same answer
    RoundId round;
    Mechanism mechanism = Mechanism::da;  // da or rsd
    crypto::Algorithm algorithm = crypto::Algorithm::sha256;
    std::string public_source;  // 福利彩票3D第2026123期开奖号码; 1–200 characters
    Instant draws_at;           // when the public value will stand; in the future
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AnnounceDraw, (), (id, round, mechanism, algorithm, public_source, draws_at, county))

struct EnterValue {
    DrawId id;
    std::string public_value;  // 1–100 characters
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(EnterValue, (), (id, public_value, county, if_match))

struct ReasonedStep {  // take the value back, cancel
    DrawId id;
    std::string reason;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(ReasonedStep, (), (id, reason, county, if_match))

struct RunDraw {
    DrawId id;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(RunDraw, (), (id, county, if_match))

// What would have come out otherwise; changes nothing.
struct ShowWhatIf {
    DrawId id;
    std::optional<int> more_places = {};  // in every course, -20 to 20
};
BOOST_DESCRIBE_STRUCT(ShowWhatIf, (), (id, more_places))

struct ShowChildDraws {
    PupilId pupil;
};
BOOST_DESCRIBE_STRUCT(ShowChildDraws, (), (pupil))

struct FindPublicDraws {
    std::optional<BodyId> school = {};
    std::optional<RoundId> round = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindPublicDraws, (), (school, round, cursor, limit))

}  // namespace luoshi::afterschool::allocation
