/* A disk that needs a millisecond more for each flush: loaded before the C library (LD_PRELOAD). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>

static void wait_a_millisecond(void) {
    struct timespec pause = {0, 1000000};
    nanosleep(&pause, 0);
}

int fsync(int file) {
    int (*flush)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    wait_a_millisecond();
    return flush(file);
}

int fdatasync(int file) {
    int (*flush)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    wait_a_millisecond();
    return flush(file);
}
