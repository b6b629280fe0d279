// What stands when a family has spoken: pure. Silence is never consent; a guardian's own word counts before an entry
// made for the family; two guardians who differ leave nothing standing; a settlement counts until a guardian speaks
// again.
#pragma once
#include <optional>
#include <vector>

#include "foundation/time.hpp"
#include "pupils/ids.hpp"
#include "pupils/words.hpp"

namespace luoshi::pupils {

// One decision. `counts`: its guardian was rightly bound (confirmed now, or left of one's own accord later).
struct Voice {
    ConsentId id;
    std::int64_t serial = 0;
    Instant given_at;
    Decision decision = Decision::given;
    DecidedBy decided_by = DecidedBy::guardian;
    std::optional<GuardianshipId> guardianship;
    bool counts = true;
    BodyId school = {};  // whose agreement it was
};
BOOST_DESCRIBE_STRUCT(Voice, (), (id, serial, given_at, decision, decided_by, guardianship, counts, school))

struct Stood {
    Standing standing = Standing::none;
    std::optional<Voice> by;  // none where nothing stands
};

// `voices` in the order of their serials, all of one child, kind and term.
Stood standing_of(const std::vector<Voice>& voices);

}  // namespace luoshi::pupils
