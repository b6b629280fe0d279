// Who works at a body: accounts in use that hold a role through a post of it today. For other modules: no permission is asked.
#pragma once
#include <string>
#include <vector>

#include "platform/access/actor.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::identity {

struct Colleague {
    AccountId account;
    std::string name;                // as it is shown
    std::vector<std::string> posts;  // their titles
};
// By name.
std::vector<Colleague> colleagues_of(Work& work, BodyId body);

}  // namespace luoshi::identity
