// What the operator gives the roster: the key of sealed fields, the place of scans, and how long a pupil who left is
// kept. Set once when the program (or a test) starts: use cases get only a Work, and neither a key nor a file is a row.
#pragma once
#include "platform/crypto/seal.hpp"
#include "platform/files/file_store.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::pupils {

struct Settings {
    const crypto::FieldKeys* keys = nullptr;  // outlives all use
    files::FileStore* scans = nullptr;        // outlives all use
    int keep_days_after_leaving = 1095;       // then the erasure job takes name, numbers and contacts away
    int slip_days = 14;                       // how long a binding code holds
};

void use_settings(const Settings& settings);
const Settings& settings();
const crypto::FieldKeys& field_keys();  // throws std::logic_error when none were set
files::FileStore& scans();              // throws std::logic_error when none was set

// For FileStore::sweep: does a consent stand on this scan?
bool refers_to_scan(Work& work, std::string_view sha256);

}  // namespace luoshi::pupils
