#include "platform/storage/writer_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>

#include "platform/storage/errors.hpp"

namespace luoshi::storage {

WriterLock::WriterLock(const std::string& database_path) {
    const std::string path = database_path + "-writer";
    file_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file_ < 0) throw Failure("cannot open " + path + ": " + std::strerror(errno));
    for (int tries = 0; ::flock(file_, LOCK_EX | LOCK_NB) != 0; ++tries) {
        if (tries == 40) {
            ::close(file_);
            throw Failure(database_path +
                          " 正被另一个落实程序写入；请先停止它，或通过网页操作 (another luoshi program is writing to this "
                          "database; stop it first or use its web pages)");
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

WriterLock::~WriterLock() { ::close(file_); }

}  // namespace luoshi::storage
