#include "platform/files/mapped.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace luoshi::files {

Result<MappedFile> MappedFile::open(const std::filesystem::path& path) {
    const auto unreadable = [&] {
        return Problem{Code::missing, "file-unreadable", "打不开文件 " + path.string() + "；请检查路径和权限",
                       "cannot open " + path.string() + "; check the path and your rights"};
    };
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return unreadable();
    struct stat facts {};
    void* at = nullptr;
    const bool regular = ::fstat(file, &facts) == 0 && S_ISREG(facts.st_mode);
    const auto size = regular ? static_cast<std::size_t>(facts.st_size) : 0;
    if (size > 0) at = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    ::close(file);
    if (!regular || at == MAP_FAILED) return unreadable();
    MappedFile mapped;
    if (size > 0) {
        ::madvise(at, size, MADV_SEQUENTIAL);
        mapped.bytes_ = {static_cast<const char*>(at), size};
    }
    return mapped;
}

MappedFile::~MappedFile() {
    if (!bytes_.empty()) ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
}

}  // namespace luoshi::files
