// How many threads serve the network.
#pragma once
#include <algorithm>
#include <thread>

#include "platform/storage/engine.hpp"

namespace luoshi::app {

// `wanted` of the settings; 0: by the machine. With the embedded database the one writer works in this very program and is the limit of a rush, so
// a processor is left to it: on two processors one network thread carries a tenth more sign-ups than two.
inline int network_threads(int wanted, storage::Engine engine) {
    if (wanted > 0) return wanted;
    const int processors = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    return engine == storage::Engine::sqlite ? std::clamp(processors - 1, 1, 4) : std::clamp(processors, 2, 4);
}

}  // namespace luoshi::app
