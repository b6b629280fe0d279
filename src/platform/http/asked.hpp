// One of the requests that a use case answers together (together.hpp), with what was seen when it was looked at before.
#pragma once
#include "foundation/result.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::http {

template <class C, class S = Nothing>
struct Asked {
    const C& command;
    const Actor& actor;
    const S* seen = nullptr;  // absent: nobody looked; else it held at that time, and the use case has to find out whether it still does
};

}  // namespace luoshi::http
