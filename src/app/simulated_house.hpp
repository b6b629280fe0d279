// What a simulated term stands in: every module's migrations, checks and jobs, and a prepared database to begin from.
#pragma once
#include "app/simulation/simulate.hpp"
#include "platform/crypto/seal.hpp"
#include "platform/files/file_store.hpp"

namespace luoshi::app {

class SimulatedHouse {
 public:
    // Makes the prepared database in that folder.
    explicit SimulatedHouse(const std::filesystem::path& folder);
    const SimulationHouse& parts() const { return parts_; }

 private:
    crypto::FieldKeys keys_;
    files::FileStore files_;
    SimulationHouse parts_;
};

}  // namespace luoshi::app
