// One of the requests that a use case answers together (together.hpp).
#pragma once
#include "platform/access/actor.hpp"

namespace luoshi::http {

template <class C>
struct Asked {
    const C& command;
    const Actor& actor;
};

}  // namespace luoshi::http
