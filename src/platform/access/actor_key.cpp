#include "platform/access/actor_key.hpp"

#include "foundation/json.hpp"

namespace luoshi {

std::string actor_key(const Actor& actor) {
    if (actor.account) return actor.account->to_string();
    return std::string(json::enum_name(actor.proof)) + ":" + actor.name;
}

}  // namespace luoshi
